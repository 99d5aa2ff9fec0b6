/** The citations of an earlier version, which say that it is one. */
import type { APIRoute } from 'astro';
import { citationTemplates } from '../../../../../../cite/templates.ts';
import { allEarlierVersions, type EarlierVersion } from '../../../../../../library/earlier-versions.ts';
import { citationNames } from '../../../../../../library/report-facts.ts';
import { versionAddress } from '../../../../../../site/address.ts';
import { citedVersion } from '../../../../../../site/versions.ts';

export function getStaticPaths() {
  return allEarlierVersions().map(({ report, version }) => ({
    params: { authority: report.authority, id: report.id, version: String(version.number) },
    props: { version },
  }));
}

export const GET: APIRoute<{ version: EarlierVersion }> = ({ props: { version }, site }) => {
  const report = citedVersion(version);
  const url = new URL(versionAddress(report, version.number), site).href;
  return new Response(JSON.stringify(citationTemplates(report, citationNames(report), url)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
