/** The filters, with how many paragraphs each would leave. */
import { FACETS, type Facet } from '../engine/catalogue.ts';
import type { SearchAnswer } from '../engine/search.ts';
import type { Manifest } from '../index/manifest.ts';
import { element } from './element.ts';
import { FACET_NAMES, valueName } from './names.ts';

/** One group a facet; those in use stand open. */
export function filterGroups(
  answer: SearchAnswer,
  manifest: Manifest,
  change: (facet: Facet, values: string[]) => void,
) {
  return FACETS.map((facet) => facetGroup(facet, answer, manifest, change)).filter((made) => made !== undefined);
}

function facetGroup(
  facet: Facet,
  answer: SearchAnswer,
  manifest: Manifest,
  change: (facet: Facet, values: string[]) => void,
) {
  const chosen = answer.request.filters[facet] ?? [];
  const counts = answer.counts[facet];
  const values = [...new Set([...chosen, ...counts.keys()])];
  if (values.length === 0) return undefined;
  const named = values.map((value) => ({
    value,
    name: valueName(facet, value, manifest),
    count: counts.get(value) ?? 0,
  }));
  named.sort((one, other) =>
    facet === 'year'
      ? other.name.localeCompare(one.name)
      : other.count - one.count || one.name.localeCompare(other.name),
  );
  const boxes = named.map(({ value, name, count }) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () =>
      change(facet, box.checked ? [...chosen, value] : chosen.filter((each) => each !== value)),
    );
    return element('label', {}, [box, ` ${name} `, element('span', { class: 'search-count' }, [String(count)])]);
  });
  const details = element('details', { 'data-facet': facet }, [element('summary', {}, [FACET_NAMES[facet]]), ...boxes]);
  details.open = chosen.length > 0;
  return details;
}
