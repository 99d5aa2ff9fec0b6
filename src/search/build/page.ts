/** A built page as Pagefind is given it. Only the index sees this; the page stays as it is. */
import { changeHtml, withoutAttribute } from '../../html/change.ts';
import type { Tag } from '../../html/tags.ts';
import { asIndexed } from './as-indexed.ts';

/** Elements inside a word or between two: Pagefind sees through them, and so must what parts words. */
const INSIDE_WORDS = new Set(['abbr', 'del', 'em', 'strong', 'sub', 'sup']);

/**
 * Pagefind keeps with every anchor the text of its element. Of the numbers of paragraphs, which are short links, that
 * is little; of a section it would be much of the section once more, so only links keep their ids. A number gets a
 * title, by which Pagefind's own results (`sub_results`) lead to paragraphs. The mark of a note, which the page links,
 * is text.
 */
export function forPagefind(html: string): string {
  let inNoteMark = false;
  const tag = (found: Tag): string => {
    if (INSIDE_WORDS.has(found.name)) return '';
    if (found.name !== 'a') return withoutId(found);
    const left = inNoteMark && found.closing;
    inNoteMark = hasClass(found, 'noteref');
    return left || inNoteMark ? '' : withTitle(found);
  };
  return changeHtml(html, { tag, text: asIndexed });
}

const valueOf = ({ attributes }: Tag, of: string): string | undefined =>
  attributes.find(({ name }) => name === of)?.value;

const hasClass = (tag: Tag, name: string): boolean => valueOf(tag, 'class')?.split(/\s+/u).includes(name) ?? false;

function withoutId(tag: Tag): string {
  const id = tag.attributes.find(({ name }) => name === 'id');
  return id ? withoutAttribute(tag, id) : tag.source;
}

/** The number of a paragraph with its spoken name as a title. */
function withTitle(tag: Tag): string {
  const spoken = tag.attributes.find(({ name }) => name === 'aria-label');
  if (!spoken || !hasClass(tag, 'n')) return tag.source;
  const { quote, value, end } = spoken;
  return `${tag.source.slice(0, end)} data-pagefind-title=${quote}${value}${quote}${tag.source.slice(end)}`;
}
