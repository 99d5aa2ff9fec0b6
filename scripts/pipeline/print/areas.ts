import type { Area } from '../../../src/domain/judgement.ts';
import { plain } from './printed.ts';

/**
 * How the areas are printed, the more special before the more general. From 2025 some covers print
 * "children care leavers" for "care leavers": it names the same people.
 */
const PRINTED_AREAS: readonly { area: Area; printed: RegExp }[] = [
  { area: 'overall', printed: /\boverall effectiveness\b/u },
  { area: 'lscb', printed: /\blocal safeguarding children(?:'s)?(?: board)?\b|\blscb\b/u },
  { area: 'leadership', printed: /\bimpact of leaders\b|\bleadership\b/u },
  { area: 'help-and-protection', printed: /\bhelp and protection\b|\bhelp, protection\b/u },
  { area: 'in-care-and-care-leavers', printed: /\bchildren in care and care leavers\b/u },
  { area: 'adoption', printed: /\badoption\b/u },
  {
    area: 'in-care',
    printed: /\bchildren in care\b|\bchildren looked after\b|\blooked after children\b|\bpermanence\b/u,
  },
  { area: 'care-leavers', printed: /\bcare leavers\b|\bleaving care\b/u },
];

/** The area that a printed text names, or `undefined`. */
export function areaOf(text: string): Area | undefined {
  const searched = plain(text);
  return PRINTED_AREAS.find(({ printed }) => printed.test(searched))?.area;
}
