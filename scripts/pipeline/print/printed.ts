/**
 * How print varies without meaning: curly or straight quotes, dashes, spaces, capitals.
 * Only for matching; what is written is always the source's own text.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015\u2212\u2500]/gu, '-')
    .replace(/[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Ends as a sentence does: so nothing of it is missing. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["'’”)\]\d\u00b9\u00b2\u00b3\u2074-\u2079]*$/u.test(text.trim());
}

/** Starts in the middle of a sentence. */
export function startsInSentence(text: string): boolean {
  return /^[\s"'‘’“(]*\p{Ll}/u.test(text) || /^[,;:)]/u.test(text.trim());
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
