/** `node src/offline/build/write.ts DIST BASE`: writes what a built site needs offline, as a step with a process of its own. */
import { writeOffline } from './write-offline.ts';

const [dist, base] = process.argv.slice(2);
if (dist === undefined || base === undefined)
  throw new Error('Unexpected end of the arguments, expected the folder of the built site and its base.');
const { sets, files } = await writeOffline(dist, base);
console.log(`${sets} sets of ${files} files`);
