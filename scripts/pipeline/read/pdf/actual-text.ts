/**
 * The text that marked content stands for, where it draws another (`ActualText`; ISO 32000, 14.9.4): a hyphen that only
 * breaks a word, a ligature without a name. pdf.js does not pass it on, so the content of the page is searched for it.
 */

/** A mark in the content of a page: its tag, and what it stands for. */
export interface ContentMark {
  tag: string;
  text?: string;
}

/** Strings, names, dictionaries and operators; the data of inline pictures is passed over. */
const TOKEN = new RegExp(
  [
    String.raw`%[^\r\n]*`,
    String.raw`\bBI\b[^]*?\bID\b[^]*?\bEI\b`,
    String.raw`<<|>>|<[0-9a-fA-F\s]*>`,
    String.raw`\/[^\s()<>[\]{}/%]*`,
    String.raw`[[\]{}]|\(`,
    String.raw`[^\s()<>[\]{}/%]+`,
  ].join('|'),
  'gu',
);

/** The marks that the content of a page begins, in their order. `content` is a letter a byte. */
export function marksIn(content: string): ContentMark[] {
  const marks: ContentMark[] = [];
  let operands: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(content); match; match = TOKEN.exec(content)) {
    const [token] = match;
    if (token === '(') {
      const end = endOfString(content, match.index);
      operands.push(content.slice(match.index, end));
      TOKEN.lastIndex = end;
    } else if (token === 'BDC' || token === 'BMC') {
      marks.push(markOf(operands));
      operands = [];
    } else if (/^[A-Za-z'"]/u.test(token) && !/^(?:true|false|null)$/u.test(token)) operands = [];
    else operands.push(token);
  }
  return marks;
}

/** Where a string ends that begins here: parentheses in it come in pairs, or behind a backslash. */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

function markOf(operands: readonly string[]): ContentMark {
  const tag = operands.find((operand) => operand.startsWith('/'))?.slice(1) ?? '';
  const key = operands.indexOf('/ActualText');
  const value = key < 0 ? undefined : operands[key + 1];
  return value === undefined ? { tag } : { tag, text: stringOf(value) };
}

/** A string of a PDF: in UTF-16 where it begins so, else a letter a byte, as text commonly is. */
function stringOf(operand: string): string {
  const bytes = operand.startsWith('<') ? ofHex(operand) : ofLiteral(operand);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(Uint8Array.from(bytes));
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}

function ofHex(operand: string): number[] {
  const digits = operand.replace(/[^0-9a-fA-F]/gu, '');
  return Array.from({ length: Math.ceil(digits.length / 2) }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2).padEnd(2, '0'), 16),
  );
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function ofLiteral(operand: string): number[] {
  const text = operand.slice(1, -1).replace(/\\(?:(?<octal>[0-7]{1,3})|(?<sign>[^]))/gu, (...match) => {
    const { octal, sign = '' } = match.at(-1) as { octal?: string; sign?: string };
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return sign === '\n' ? '' : (ESCAPED[sign] ?? sign);
  });
  return Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}
