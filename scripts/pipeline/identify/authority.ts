import { type Authority, UNKNOWN_AUTHORITY } from '../../../src/domain/authority.ts';
import { findAuthorities } from '../../../src/domain/find-authorities.ts';
import { findAuthority } from '../../../src/domain/find-authority.ts';
import type { Draft } from '../tree/draft.ts';

/** Whose document it is: the first authority is the one it is filed under. */
export interface Authorship {
  authority: string;
  /** The others that its title names. */
  others: string[];
}

/** Lines that stand above the first prose. */
const HEAD = 25;

/**
 * The authority of a document: by the line above the title, its title, a line of its head that is a name, else
 * the council that the text names far more often than any other. Where none stands out, there is no answer.
 */
export function authorityOf(draft: Draft, authorities: readonly Authority[]): Authorship {
  const { printedAuthority = '', title = '' } = draft.facts;
  const head = draft.pieces.slice(0, HEAD).map((piece) => piece.text);
  const inTitle = [...findAuthorities(printedAuthority, authorities), ...findAuthorities(title, authorities)];
  const printed = [printedAuthority, title, ...head].map((each) => findAuthority(each, authorities));
  const authority = printed.find((each) => each !== undefined) ?? inTitle[0] ?? mostNamed(draft, authorities)[0];
  const others = inTitle.filter((each) => each !== authority).map(({ slug }) => slug);
  return { authority: authority?.slug ?? UNKNOWN_AUTHORITY, others: [...new Set(others)] };
}

/** An authority stands out where at least OFTEN blocks name it, and MORE times as many as name any other. */
const OFTEN = 3;
const MORE = 2;

/** The authority that stands out in the text. */
function mostNamed(draft: Draft, authorities: readonly Authority[]): Authority[] {
  const counts = new Map<Authority, number>();
  for (const { text } of draft.pieces) {
    for (const each of findAuthorities(text, authorities)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= MORE * (second?.[1] ?? 0) ? [first[0]] : [];
}
