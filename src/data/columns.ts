/**
 * The dictionary: every column that any table of the bulk data has. A name has one meaning in all tables, since it is
 * defined once, here.
 */
import { AREAS, GRADES } from '../domain/judgement.ts';
import { DIRECTIONS } from '../domain/direction.ts';
import { FRAMEWORKS, KINDS } from '../domain/kind.ts';
import { JTAI_THEMES, OUTCOMES } from '../domain/joint.ts';
import { PARAGRAPH_KINDS, PUBLISHED_FROM } from '../domain/report.ts';

export interface Column {
  type: 'string' | 'integer' | 'date';
  /** What it says, in plain English. */
  about: string;
  /** The only values it may have. */
  values?: readonly string[];
}

const text = (about: string, values?: readonly string[]): Column => ({
  type: 'string',
  about,
  ...(values && { values }),
});
const count = (about: string): Column => ({ type: 'integer', about });
const day = (about: string): Column => ({ type: 'date', about });

export const COLUMNS = {
  added: day('The day on which the report came into this library.'),
  address: text('The permanent address of the report, authority or theme that the row is about.'),
  anchor: text('The fragment of the permanent link of the paragraph: p12, improve-1.'),
  area: text('What was judged; of a paragraph, the judged area that it stands under.', AREAS),
  area_name: text('The area in the words of Ofsted.'),
  authority: text('The authority, by the short name that is part of its address.'),
  authority_name: text('The name of the authority’s place: Stockton-on-Tees.'),
  council: text('The council’s own name.'),
  dated: day(
    'The date on a document that is no inspection report; its first of the month where only a month is printed.',
  ),
  dfe_code: text('The code of the Department for Education: three figures, which may begin with 0.'),
  direction: text('Whether the paragraph finds strength, weakness, both or neither: judged by Pilcrow.', DIRECTIONS),
  framework: text('The framework of inspection.', FRAMEWORKS),
  grade: text(
    'The grade; of a paragraph, that of the judged area that it stands under, else of the report as a whole.',
    GRADES,
  ),
  grade_name: text('The grade in the words of Ofsted.'),
  improvements: count('How many points the report asks to improve.'),
  inspected_from: day('The first day of the inspection.'),
  inspected_to: day('The last day of the inspection.'),
  inspectors: text('All named of the team, as printed, separated by semicolons.'),
  joint_theme: text('Of a joint targeted area inspection: what it looked into.', JTAI_THEMES),
  joint_theme_name: text('What a joint targeted area inspection looked into, in words.'),
  kind: text('What kind of document it is.', KINDS),
  kind_name: text('The kind of document, in words.'),
  lead_inspectors: text('Whom the document calls lead inspector, separated by semicolons.'),
  licence: text('The licence that the document states; not-stated where it states none.'),
  neighbours: text(
    'The authorities most like it by the Department for Education, the nearest first, separated by spaces.',
  ),
  number: text('The number of the paragraph as printed, without its full stop: 12, 6.2.1.'),
  numbered_paragraphs: count('How many paragraphs are numbered in print.'),
  ons_code: text('The code of the Office for National Statistics: E06000004.'),
  other_authorities: text('Further authorities that the report is on, separated by spaces.'),
  outcome: text('Of an area SEND inspection: its outcome.', OUTCOMES),
  outcome_name: text('The outcome in the words of Ofsted and the Care Quality Commission.'),
  page: count('The page of the PDF, from 1, on which the paragraph begins.'),
  pages: count('How many pages the PDF has.'),
  paragraph_kind: text(
    'Paragraph, recommendation, improvement, priority action or row of an action plan.',
    PARAGRAPH_KINDS,
  ),
  paragraphs: count('How many paragraphs have a permanent link.'),
  partners: text('The inspectorates of a joint inspection, separated by spaces.'),
  permalink: text('The permanent link of the paragraph.'),
  position: count('The place of the row within its report, in printed order, from 1.'),
  printed_area: text('The area as the report prints it.'),
  printed_grade: text('The grade as the report prints it.'),
  printed_outcome: text('The sentence that prints the outcome.'),
  priority_actions: count('How many priority actions the report asks for.'),
  published: day('The day of publication, where one is known. It is never guessed.'),
  published_from: text('Who says the day of publication, where the document does not print it.', PUBLISHED_FROM),
  publisher: text('Who published it: ofsted, or the short name of the authority.'),
  region: text('The region of England.'),
  report: text('The report, as authority/id: its address is /reports/authority/id/.'),
  responsible: text('Of a priority action: the bodies that are to take it.'),
  section: text('The section that the paragraph stands in, by its anchor.'),
  section_title: text('The heading of that section as printed.'),
  sha256: text('The SHA-256 of the source file.'),
  source_file: text('The name of the source file.'),
  source_url: text('Where the publisher has the original, where that is known.'),
  text: text('The words as printed, without the number; each item of a list on a line of its own.'),
  theme: text('The theme, by the short name that is part of its address.'),
  theme_about: text('What a paragraph must make a finding on to carry the theme.'),
  theme_group: text('The group of themes that it belongs to.'),
  theme_name: text('The name of the theme.'),
  themes: text(
    'The themes of the paragraph with their scores, the strongest first: neglect=3.1, separated by spaces. Tagged by Pilcrow.',
  ),
  title: text('The title as printed.'),
  words_furniture: count('Words of the source that are page furniture: running heads, page numbers, contents lists.'),
  words_kept: count('Words of the source that stand here.'),
  words_lost: count('Words of the source that are neither kept nor furniture. Always 0 unless something went wrong.'),
  words_source: count('Words of the source.'),
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
