import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { glossaryEntry, type GlossaryEntry } from '../../src/domain/glossary.ts';
import { readDirections } from '../pipeline/annotate/direction/read-directions.ts';
import { readThemeDecision, readThemes } from '../pipeline/annotate/themes/read-themes.ts';
import type { ReferenceData } from '../pipeline/tree/conversion.ts';
import { readAuthorities } from '../reference/read-authorities.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** What the pipeline needs to know beside the document, from `content/`. */
export function readReference(): ReferenceData {
  return {
    authorities: readAuthorities(join(CONTENT, 'authorities')),
    themes: readThemes(join(CONTENT, 'themes'), join(CONTENT, 'theme-weights')),
    themeDecision: readThemeDecision(join(CONTENT, 'theme-weights')),
    glossary: readGlossary(join(CONTENT, 'glossary')),
    directions: readDirections(join(CONTENT, 'directions'), join(CONTENT, 'direction-weights')),
  };
}

function readGlossary(folder: string): GlossaryEntry[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const read = z.array(glossaryEntry).safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`content/glossary/${name}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}
