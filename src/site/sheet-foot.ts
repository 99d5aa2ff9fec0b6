/** The foot of every printed sheet: CSS can print no text of the page there, so it comes as a style of its own. */

/** A style that prints a text at the left of each sheet's foot. */
export function sheetFootStyle(text: string): string {
  return `@page{@bottom-left{content:"${escaped(text)}";font:8pt system-ui,sans-serif}}`;
}

/** Inside a CSS string in an HTML style element, every letter that could end either is written as its code. */
function escaped(text: string): string {
  return text.replace(/["\\<>&\n\r\f]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
}
