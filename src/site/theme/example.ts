/** Small reports for the tests of this room. */
import type { Paragraph, ReportData } from '../../domain/report.ts';

/** A paragraph that carries these themes. */
export function paragraphOn(anchor: string, ...themes: string[]): Paragraph {
  const tags = themes.map((theme) => ({ theme, score: 1, matched: [theme] }));
  return {
    anchor,
    kind: 'paragraph',
    number: null,
    text: `On ${themes.join(', ')}.`,
    section: 'summary',
    themes: tags,
  };
}

/** A report of these paragraphs; whatever else is not said is empty. */
export function reportOf(id: string, paragraphs: Paragraph[], more: Partial<ReportData> = {}): ReportData {
  const themes = [...new Set(paragraphs.flatMap((each) => each.themes.map(({ theme }) => theme)))];
  const none = { numbered: 0, first: null, last: null, missing: [], doubled: [] };
  return {
    id,
    title: id,
    kind: 'ilacs-inspection',
    framework: 'ilacs',
    authority: 'somewhere',
    publisher: 'ofsted',
    inspected: [],
    inspectors: [],
    leadInspectors: [],
    judgements: [],
    improvements: [],
    priorityActions: [],
    paragraphs,
    numbers: none,
    sections: [],
    footnotes: [],
    abbreviations: [],
    themes,
    source: { file: `${id}.pdf`, sha256: '0'.repeat(64), format: 'pdf' },
    licence: 'not-stated',
    words: { source: 0, kept: 0, furniture: 0, lost: 0 },
    ...more,
  };
}
