/** The filters, with how many paragraphs each would leave. */
import { FACETS, type Facet } from '../engine/catalogue.ts';
import type { FacetCounts, Filters } from '../engine/facets.ts';
import type { Shown } from '../engine/library.ts';
import { element } from './element.ts';
import { FACET_NAMES, valueName } from './names.ts';

/** How many values of a facet are shown at once; the others wait behind one more step. */
const SHOWN = 8;

const IN_ORDER = new Intl.Collator('en-GB');

/** One group a facet; those in use stand open. */
export function filterGroups(
  asked: Filters,
  all: FacetCounts,
  shown: Shown,
  change: (facet: Facet, values: string[]) => void,
) {
  return FACETS.map((facet) => facetGroup(facet, asked, all, shown, change)).filter((made) => made !== undefined);
}

function facetGroup(
  facet: Facet,
  asked: Filters,
  all: FacetCounts,
  shown: Shown,
  change: (facet: Facet, values: string[]) => void,
) {
  const chosen = asked[facet] ?? [];
  const counts = all[facet];
  const values = [...new Set([...chosen, ...counts.keys()])];
  if (values.length === 0) return undefined;
  const named = values.map((value) => ({
    value,
    name: valueName(facet, value, shown),
    count: counts.get(value) ?? 0,
  }));
  named.sort((one, other) =>
    facet === 'year'
      ? IN_ORDER.compare(other.name, one.name)
      : other.count - one.count || IN_ORDER.compare(one.name, other.name),
  );
  const boxes = named.map(({ value, name, count }) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () =>
      change(facet, box.checked ? [...chosen, value] : chosen.filter((each) => each !== value)),
    );
    return element('label', {}, [box, ` ${name} `, element('span', { class: 'search-count' }, [String(count)])]);
  });
  const first = Math.max(SHOWN, ...chosen.map((value) => named.findIndex((each) => each.value === value) + 1));
  const chosenHere = chosen.length > 0 ? ` (${chosen.length} chosen)` : '';
  const details = element('details', { 'data-facet': facet }, [
    element('summary', {}, [`${FACET_NAMES[facet]}${chosenHere}`]),
    ...boxes.slice(0, first),
    ...rest(facet, boxes.slice(first)),
  ]);
  details.open = chosen.length > 0;
  return details;
}

function rest(facet: Facet, boxes: readonly HTMLElement[]): HTMLElement[] {
  if (boxes.length === 0) return [];
  return [
    element('details', { 'data-facet': `${facet}-rest` }, [element('summary', {}, [`${boxes.length} more`]), ...boxes]),
  ];
}
