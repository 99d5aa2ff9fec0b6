/** Changes tags and texts of a page; all else stays byte for byte. */
import { readTags, type Attribute, type Tag } from './tags.ts';

export interface HtmlChange {
  /**
   * What stands in place of a tag, whose values are as written (`&amp;`). An empty string takes it out: the texts
   * before and after it become one.
   */
  tag: (tag: Tag) => string;
  /** What stands in place of a text as it is written. */
  text?: (source: string) => string;
}

/** The page with its tags and texts changed. */
export function changeHtml(html: string, { tag, text = (source) => source }: HtmlChange): string {
  const written: string[] = [];
  let pending = '';
  let at = 0;
  const write = (source: string): void => {
    written.push(text(pending), source);
    pending = '';
  };
  const reach = (start: number, { length }: string): void => {
    if (start > at) write(html.slice(at, start));
    at = start + length;
  };
  const changeTag = (found: Tag, start: number): void => {
    reach(start, found.source);
    const changed = tag(found);
    if (changed !== '') write(changed);
  };
  const addText = (source: string, start: number): void => {
    reach(start, source);
    pending += source;
  };
  readTags(html, { tag: changeTag, text: addText }, { decodeEntities: false });
  write(html.slice(at));
  return written.join('');
}

/** The source of a tag without one of its attributes and the space before it. */
export const withoutAttribute = ({ source }: Tag, { start, end }: Attribute): string =>
  source.slice(0, start).trimEnd() + source.slice(end);
