import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import { reportFrontmatter, type ReportFrontmatter, type WordCount } from '../../../src/domain/report.ts';
import { paragraphNumbersOf } from '../tree/paragraph-numbers.ts';
import { actionsOf, type AddressedNode, addressedOf, type ReportTree } from '../tree/report-tree.ts';
import { textOf } from '../tree/text-of.ts';

/** What the frontmatter says that the tree does not know. */
export interface SourceFacts {
  source: ReportFrontmatter['source'];
  words: WordCount;
}

/** The frontmatter of a report, checked by the schema that the site uses too. */
export function frontmatterOf(report: ReportTree, { source, words }: SourceFacts): ReportFrontmatter {
  const { facts } = report;
  const frontmatter: ReportFrontmatter = {
    title: facts.title ?? titleOf(report, source.file),
    kind: facts.kind,
    framework: facts.framework,
    authority: report.authority,
    ...optional('otherAuthorities', report.otherAuthorities.length > 0 ? report.otherAuthorities : undefined),
    publisher: facts.byOfsted ? 'ofsted' : report.authority,
    inspected: facts.inspected,
    ...optional('published', facts.published),
    ...optional('publishedFrom', facts.publishedFrom),
    ...optional('dated', facts.dated),
    inspectors: facts.inspectors,
    leadInspectors: facts.leadInspectors,
    ...optional('partners', facts.partners),
    ...optional('theme', facts.theme),
    ...optional('outcome', facts.outcome),
    judgements: facts.judgements,
    improvements: improvementsOf(report),
    priorityActions: priorityActionsOf(report),
    paragraphs: paragraphNumbersOf(report),
    themes: themesOf(report),
    ...optional('letter', facts.letter),
    ...optional('version', facts.version),
    source,
    ...optional('partOf', report.partOf),
    ...optional('parts', report.parts),
    licence: facts.licence,
    words,
  };
  return reportFrontmatter.parse(frontmatter);
}

/** A document that prints no title is called by its kind and date; one of unknown kind by its file. */
function titleOf({ facts }: ReportTree, file: string): string {
  if (facts.kind === 'other') return file;
  const date = facts.dated ?? facts.inspected.at(-1)?.to;
  return date === undefined ? KIND_FACTS[facts.kind].name : `${KIND_FACTS[facts.kind].name}, ${longDate(date)}`;
}

/** `24 July 2018`. */
function longDate(iso: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]?: Value });
}

function improvementsOf(report: ReportTree): ReportFrontmatter['improvements'] {
  const all = addressedOf(report).filter(({ kind }) => kind === 'improvement' || kind === 'recommendation');
  return all.map((node) => ({ anchor: node.anchor, text: textOf(node) }));
}

function priorityActionsOf(report: ReportTree): ReportFrontmatter['priorityActions'] {
  const all = addressedOf(report).filter(({ kind }) => kind === 'priority-action');
  return all.map((node) => ({ anchor: node.anchor, ...actionOf(node) }));
}

/** The bodies stand in the first paragraph of the action, and apart from its text. */
function actionOf(node: AddressedNode): { text: string; responsible?: string } {
  const { responsible } = node;
  if (responsible === undefined || responsible === '') return { text: textOf(node) };
  return { text: textOf({ ...node, children: node.children.slice(1) }), responsible };
}

/** Themes of the report, the most frequent first. */
function themesOf(report: ReportTree): string[] {
  const counts = new Map<string, number>();
  for (const { themes } of [...addressedOf(report), ...actionsOf(report)]) {
    for (const { theme } of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([theme]) => theme);
}
