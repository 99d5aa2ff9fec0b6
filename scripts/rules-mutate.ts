/**
 * `npm run rules:mutate -- [FOLDER …]`: leaves out each rule in turn and says in how many documents something else is
 * found then: in the fixtures, the shipped documents and those of the folders. A rule with 0 has no document that
 * needs it. Ends with 1 where there is such a rule.
 */
import { RECOGNISERS } from './pipeline/recognise/index.ts';
import type { SourceTree } from './pipeline/tree/source-tree.ts';
import { withoutEach } from './testing/mutation.ts';
import { readPath, sourcePaths } from './testing/sources.ts';

const sources: SourceTree[] = [];
for (const path of sourcePaths(process.argv.slice(2))) {
  try {
    sources.push(await readPath(path));
  } catch (error) {
    console.warn(`left out ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const changed = withoutEach(RECOGNISERS, sources);
console.log(`${sources.length} documents; without the rule, something else is found in`);
for (const [id, count] of changed) console.log(`${String(count).padStart(6)}  ${id}`);
if ([...changed.values()].includes(0)) process.exitCode = 1;
