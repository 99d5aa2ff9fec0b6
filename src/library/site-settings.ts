/** The settings of this copy of the site, read and checked once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkedSettings, type SiteSettings } from '../domain/site-settings.ts';
import { contentDirectory } from './directories.ts';

const FROM_ENVIRONMENT = {
  address: 'PILCROW_SITE',
  base: 'PILCROW_BASE',
  contact: 'PILCROW_MAIL',
  code: 'PILCROW_CODE',
} as const;

function read(): SiteSettings {
  const file = join(contentDirectory, 'site.yaml');
  const written = parse(readFileSync(file, 'utf8')) as object;
  const said = Object.entries(FROM_ENVIRONMENT).flatMap(([name, variable]) => {
    const value = process.env[variable];
    return value === undefined ? [] : [[name, value]];
  });
  return checkedSettings({ ...written, ...(Object.fromEntries(said) as object) }, 'content/site.yaml');
}

export const settings: SiteSettings = read();
