import { VFileMessage } from 'vfile-message';

/** What a text file cannot hold: C0 controls other than white space. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
/** A file with more such characters than this, and than this share, is not text. */
const BINARY_COUNT = 20;
const BINARY_SHARE = 0.01;

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252.
 * @throws VFileMessage `text-not-text` where the bytes are no text, `text-empty` where there is none.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.startsWith('%PDF-')) refuse('text-not-text', 'Unexpected PDF in a text file, expected text: name it .pdf');
  const strange = text.match(BINARY)?.length ?? 0;
  if (strange > BINARY_COUNT && strange > text.length * BINARY_SHARE) {
    refuse('text-not-text', `Unexpected binary data (${strange} control characters), expected text`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) refuse('text-empty', 'Unexpected file without a word, expected a document');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function refuse(rule: string, reason: string): never {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'pilcrow' });
  message.fatal = true;
  throw message;
}
