import { expect, test } from 'vitest';
import { encodeFacts, encodeThemes, encodeWords } from '../layer/pack.ts';
import type { Facts } from '../layer/facts.ts';
import { isIndexContent } from './index-content.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const good: [address: string, content: Uint8Array][] = [
  ['pagefind/index/en_1.pf_index', bytes('pagefind_dcd…')],
  ['pagefind/wasm.en.pagefind', bytes('pagefind_dcd…')],
  ['pagefind/paragraphs/facts.bin', encodeFacts({ version: 2, reports: [] } as unknown as Facts, [])],
  ['pagefind/paragraphs/themes.bin', encodeThemes(new Map([['neglect', [1, 2]]]))],
  ['pagefind/paragraphs/themes.bin', encodeThemes(new Map())],
  ['pagefind/paragraphs/anchors.bin', bytes('[["p1","1",0]]')],
  ['pagefind/recent/paragraphs/anchors.bin', bytes('[]')],
  ['pagefind/paragraphs/texts/en_1.bin', bytes('[["p1",null,0,"Text"]]')],
  ['pagefind/paragraphs/forms/1-0.bin', bytes('{"visit":[["visits","visit"],[0,1,1]]}')],
  ['pagefind/paragraphs/forms/1-0.bin', bytes('{}')],
  ['pagefind/paragraphs/words/1.bin', encodeWords([{ word: 'visit', paragraphs: 3 }])],
  ['pagefind/names.bin', bytes('{"authorities":{},"glossary":[],"themeTitles":{}}')],
];

test.each(good)(
  '%s is known by its content, and no sign-in page, error or emptiness passes for it',
  (address, content) => {
    expect(isIndexContent(address, content)).toBe(true);
    const others = ['', '<!doctype html><title>Sign in</title>', '{"error":"not here"}', '{"message":[]}', 'null'];
    for (const other of others) expect(isIndexContent(address, bytes(other))).toBe(false);
  },
);
