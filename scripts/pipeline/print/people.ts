const RANKS = [
  'HMI|OI|SHMI|CBE|OBE',
  "(?:Her|His) Majesty['’]s (?:Senior )?Inspectors?",
  "Senior (?:HMI|His Majesty['’]s Inspector|Her Majesty['’]s Inspector)",
  'Ofsted Inspector|Social Care (?:Regulatory )?Inspector|Regulatory Inspection Manager|lead inspector',
].join('|');
/** Ranks and honours that stand before or after a name and are not part of it. */
const RANK = new RegExp(String.raw`,? ?\(?\b(?:${RANKS})\b\)?`, 'giu');
/** A personal name as printed: two to five words that begin with a capital, apart from particles. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|van|der|den|von|la|le|al|bin|Mc|O) ?)?\p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** The names in a printed list, without ranks. */
export function personNames(text: string): string[] {
  return text
    .replaceAll('\t', ';')
    .replace(/\s+/gu, ' ')
    .replace(RANK, ',')
    .split(/,|;|\band\b|&|\//u)
    .map((each) =>
      each
        .replace(/(?<![.\s])[.\s]+$/u, '')
        .replace(/\([^()]*\)/gu, '')
        .trim(),
    )
    .filter((each) => NAME.test(each));
}
