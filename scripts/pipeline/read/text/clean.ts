/** Control characters that are no white space, and DEL. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/** Marks that turn the direction of what follows: text that reads other than it is stored. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Code points that Unicode keeps for no character, half surrogate pairs and the byte order mark. */
const NO_CHARACTER = /[\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A soft hyphen says where a word may be broken. */
const BROKEN = /\u00ad[ \t]*\r?\n[ \t]*(?<rest>\S+)[ \t]*/gu;
const SPACED = /\u00ad +(?=\p{Ll})/gu;

/** A text whose words are whole where soft hyphens stand in them; the rest of one that a line end breaks is moved up. */
export function withoutSoftHyphens(text: string): string {
  return text.replace(BROKEN, '$<rest>\n').replace(SPACED, '').replaceAll('\u00ad', '');
}

/** A text without characters that show nothing and could mislead: none is a letter, so no word changes its letters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '').replace(DIRECTION, '').replace(NO_CHARACTER, '');
}
