/** What a reader sees for the values of filters and for reports. */
import { AREA_NAMES, GRADE_NAMES, type Area, type Grade } from '../../domain/judgement.ts';
import { KIND_FACTS } from '../../domain/kind.ts';
import type { Facet } from '../engine/catalogue.ts';
import type { Manifest, ManifestReport } from '../index/manifest.ts';

export const FACET_NAMES: Record<Facet, string> = {
  authority: 'Authority',
  region: 'Region',
  kind: 'Kind of document',
  framework: 'Framework',
  year: 'Year',
  area: 'Area judged',
  grade: 'Grade given there',
  theme: 'Theme',
};

const FRAMEWORK_NAMES: Record<string, string> = {
  sif: 'SIF (2013–2017)',
  ilacs: 'ILACS (2018–)',
  'looked-after-2013': 'Looked after children (2013)',
  jtai: 'JTAI',
  send: 'SEND',
  none: 'None',
};

/** The name of a filter's value. */
export function valueName(facet: Facet, value: string, manifest: Manifest): string {
  if (facet === 'authority') return manifest.authorities[value]?.name ?? value;
  if (facet === 'kind') return KIND_FACTS[value as ManifestReport['kind']].name;
  if (facet === 'framework') return FRAMEWORK_NAMES[value] ?? value;
  if (facet === 'area') return AREA_NAMES[value as Area];
  if (facet === 'grade') return GRADE_NAMES[value as Grade];
  return facet === 'theme' ? (manifest.themeTitles[value] ?? value) : value;
}

/** The short title of a report: `Stockton-on-Tees, ILACS inspection, March 2023`. */
export function reportName({ a, kind, date }: ManifestReport, manifest: Manifest): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const when = date === '' ? [] : [month.format(new Date(`${date}T00:00:00Z`))];
  return [manifest.authorities[a]?.name ?? a, KIND_FACTS[kind].name, ...when].join(', ');
}
