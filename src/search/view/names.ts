/** What a reader sees for the values of filters and for reports. */
import { AREA_NAMES, GRADE_NAMES } from '../../domain/judgement.ts';
import { PARTNER_NAMES, type Partner } from '../../domain/joint.ts';
import { FRAMEWORK_NAMES } from '../../domain/kind.ts';
import { KIND_FACTS } from '../../domain/kind-facts.ts';
import type { Facet } from '../engine/catalogue.ts';
import type { Shown } from '../engine/library.ts';
import type { ReportShown } from '../engine/hits.ts';

export const FACET_NAMES: Record<Facet, string> = {
  authority: 'Authority',
  region: 'Region',
  kind: 'Kind of document',
  framework: 'Framework',
  partner: 'Joint inspection with',
  year: 'Year',
  overall: 'Council’s overall grade then',
  area: 'Area judged',
  grade: 'Grade given there',
  theme: 'Theme',
};

/** Addresses may ask for anything: what is not known has no name, whatever objects have by nature. */
const named = (names: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(names, value) ? (names[value] ?? value) : value;

/** The name of a filter's value; the value itself where it is not known. */
export function valueName(facet: Facet, value: string, shown: Shown): string {
  if (facet === 'authority') return authorityName(value, shown) ?? value;
  if (facet === 'kind') return Object.hasOwn(KIND_FACTS, value) ? KIND_FACTS[value as ReportShown['kind']].name : value;
  if (facet === 'framework') return named(FRAMEWORK_NAMES, value);
  if (facet === 'partner') return Object.hasOwn(PARTNER_NAMES, value) ? PARTNER_NAMES[value as Partner].short : value;
  if (facet === 'area') return named(AREA_NAMES, value);
  if (facet === 'grade' || facet === 'overall') return named(GRADE_NAMES, value);
  return facet === 'theme' ? named(shown.themeTitles, value) : value;
}

/** The name of an authority; undefined where there is none of this slug. */
export const authorityName = (slug: string, { authorities }: Shown): string | undefined =>
  Object.hasOwn(authorities, slug) ? authorities[slug]?.name : undefined;

/** Made once: making it costs a phone more than drawing a result. */
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The short title of a report: `Stockton-on-Tees, ILACS inspection, March 2023`. */
export function reportName({ a, kind, date }: ReportShown, shown: Shown): string {
  const when = date === '' ? [] : [MONTH.format(new Date(`${date}T00:00:00Z`))];
  return [shown.authorities[a]?.name ?? a, KIND_FACTS[kind].name, ...when].join(', ');
}
