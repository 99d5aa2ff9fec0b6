/** HTML tag by tag, read by a parser that keeps no tree: quick, and every part is known as it is written. */
import { Parser } from 'htmlparser2';

export interface Attribute {
  /** In small letters. */
  name: string;
  value: string;
  /** The mark around the value; empty where there is none. */
  quote: string;
  /** Where it stands in the source of its tag: from its name to behind its value. */
  start: number;
  end: number;
}

export interface Tag {
  /** In small letters, but for some names of SVG. */
  name: string;
  closing: boolean;
  /** As it is written, with its angle brackets. */
  source: string;
  /** None where it closes. */
  attributes: readonly Attribute[];
}

/** What is called with the parts of a page, in their order. Comments and the doctype are not visited. */
export interface Visitor {
  tag: (tag: Tag, start: number) => void;
  /** Also with what a script holds. A text may come in several pieces. */
  text?: (source: string, start: number) => void;
}

/**
 * Visits the tags and texts that are written in a page; a tag that HTML only implies, as the end of a paragraph before a
 * heading, is not.
 * @param decodeEntities Whether the values of attributes are read (`&` for `&amp;`) or stay as they are written.
 */
export function readTags(html: string, { tag, text }: Visitor, { decodeEntities }: { decodeEntities: boolean }): void {
  let tagStart = 0;
  let attributes: Attribute[] = [];
  const visit = (name: string, closing: boolean): void => {
    const { startIndex, endIndex } = parser;
    tag({ name, closing, source: html.slice(startIndex, endIndex + 1), attributes }, startIndex);
    attributes = [];
  };
  const parser: Parser = new Parser(
    {
      onopentagname: () => (tagStart = parser.startIndex),
      onattribute: (name, value, quote) => {
        const [start, end] = [parser.startIndex - tagStart, parser.endIndex - tagStart];
        attributes.push({ name, value, quote: quote ?? '', start, end });
      },
      onopentag: (name, _, isImplied) => isImplied || visit(name, false),
      onclosetag: (name, isImplied) => isImplied || visit(name, true),
      ontext: () => text?.(html.slice(parser.startIndex, parser.endIndex + 1), parser.startIndex),
    },
    { decodeEntities },
  );
  parser.end(html);
}
