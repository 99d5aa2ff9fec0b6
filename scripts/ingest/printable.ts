/** Characters that a terminal acts on, or that hide or turn what stands beside them: controls, marks of direction. */
const ACTS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A text of unknown origin, such as the name of a file, on one line and safe for a terminal: `a\u001b[2Jb`. */
export function printable(text: string): string {
  return text.replace(ACTS, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
