/** Lets a browser search Pilcrow from its address bar: OpenSearch 1.1. */
import type { APIRoute } from 'astro';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { settings } from '../library/site-settings.ts';
import { address } from '../site/address.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', settings.name),
    x('Description', 'Paragraphs of the inspection reports of England’s children’s services'),
    x('InputEncoding', 'UTF-8'),
    x('Language', 'en-GB'),
    x('Image', { height: '180', width: '180', type: 'image/png' }, absolute(address('icons/apple-180.png'))),
    x('Url', { type: 'text/html', template: `${absolute(address('search/'))}?q={searchTerms}` }),
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(address('opensearch.xml')),
    }),
  ]);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toXml(description)}\n`, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
