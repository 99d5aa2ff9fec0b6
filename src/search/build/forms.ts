/** In which form each word stands where, so that an exact phrase is exact: Pagefind knows words without their endings. */
import { formShard, type FormsOfStem } from '../layer/forms.ts';
import type { SearchRecord } from '../records.ts';
import { stem } from '../words.ts';
import { readWords } from './read-words.ts';

/** How many paragraphs of a bundle make one more file of forms, and how many files there are at most. */
const PARAGRAPHS_A_SHARD = 250;
const MOST_SHARDS = 128;

/** The files of forms, in order; the stems of each by their names. */
export function formShards(records: readonly SearchRecord[]): Record<string, FormsOfStem>[] {
  const count = Math.max(1, Math.min(MOST_SHARDS, Math.ceil(records.length / PARAGRAPHS_A_SHARD)));
  const shards = Array.from({ length: count }, (): Record<string, FormsOfStem> => ({}));
  for (const [of, found] of [...occurrences(records)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shard = shards[formShard(of, count)];
    if (shard !== undefined) shard[of] = packed(found);
  }
  return shards;
}

interface Occurrence {
  word: string;
  paragraph: number;
  place: number;
}

function occurrences(records: readonly SearchRecord[]): Map<string, Occurrence[]> {
  const all = new Map<string, Occurrence[]>();
  const note = (of: string, found: Occurrence): void => {
    const list = all.get(of);
    if (list === undefined) all.set(of, [found]);
    else list.push(found);
  };
  for (const [paragraph, record] of records.entries()) {
    const { placed, places, parts, partPlaces } = readWords(record);
    for (const [at, word] of placed.entries()) note(stem(word), { word, paragraph, place: places[at] ?? 0 });
    for (const [at, part] of parts.entries())
      note(stem(part), { word: NO_WORD, paragraph, place: partPlaces[at] ?? 0 });
  }
  return all;
}

/** The form of what Pagefind takes for a word and no reader does. */
const NO_WORD = '';

/** The most frequent form goes without saying. */
function packed(found: readonly Occurrence[]): FormsOfStem {
  const counts = Map.groupBy(found, ({ word }) => word);
  const words = [...counts].sort(([one, of], [other, as]) => as.length - of.length || (one < other ? -1 : 1));
  const forms = words.map(([word]) => word);
  let last = 0;
  const others = found
    .filter(({ word }) => word !== forms[0])
    .flatMap(({ word, paragraph, place }) => {
      const step = paragraph - last;
      last = paragraph;
      return [step, place, forms.indexOf(word)];
    });
  return [forms, others];
}
