/** Converts the sources into reports. A first shell: one after the other. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readThemes } from './annotate/themes/read-themes.ts';
import { convert } from './pipeline.ts';
import { readAuthorities } from './reference/read-authorities.ts';

const authorities = readAuthorities('content/authorities');

const folder = process.argv[2] ?? 'content/sources';
const out = process.argv[3] ?? 'content/reports';
for (const name of readdirSync(folder).sort()) {
  const { outputs, words, messages } = await convert(
    { path: name, bytes: readFileSync(join(folder, name)) },
    { authorities, themes: readThemes(), glossary: [] },
  );
  for (const { path, text } of outputs) {
    mkdirSync(join(out, dirname(path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(name, words, outputs.map(({ path }) => path).join(' '));
  for (const message of messages) console.log('  ', message.fatal, message.ruleId, message.reason, message.note ?? '');
}
