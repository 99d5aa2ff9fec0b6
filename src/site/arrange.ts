/**
 * Arranges the HTML of a report's parts. It works on what our own components wrote just before,
 * so the marks it looks for are known to the letter; it moves whole elements and changes no word.
 */
const NOTE = /<aside class="note"[^]*?<\/aside>\s*/gu;
/** The end of a paragraph's margin, and the footnotes printed after that paragraph. */
const MARGIN_THEN_NOTES = /<\/div>\s*<\/div>\s*((?:<aside class="note"[^]*?<\/aside>\s*)+)/gu;
/** A heading as the Markdown processor writes it, with an id of its own, which would rival the section's. */
const HEADING = /<(\/?)h[2-6](?: id="[^"]*")?>/gu;

/** A paragraph's text, and the footnotes printed inside it. */
export function notesApart(html: string): { text: string; notes: string } {
  if (!html.includes('<aside class="note"')) return { text: html, notes: '' };
  return { text: html.replace(NOTE, ''), notes: (html.match(NOTE) ?? []).join('') };
}

/**
 * A section: headings at the level that the page's outline gives them, footnotes in the margin of the paragraph before.
 * @param level undefined where the section has no heading of its own
 */
export function arrangeSection(html: string, level: number | undefined): string {
  return html
    .replace(HEADING, (_, slash: string) => `<${slash}h${level ?? 2}>`)
    .replace(MARGIN_THEN_NOTES, '$1</div></div>');
}

/** A table: a header cell that is printed empty heads nothing, so it is a plain cell. */
export function arrangeTable(html: string): string {
  return html.replace(/<th><\/th>/gu, '<td></td>');
}
