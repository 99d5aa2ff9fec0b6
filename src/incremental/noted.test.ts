/** Holds the code of pages to what the incremental build takes for granted: that nothing is read unseen. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOMS =
  'src/{library,site,feeds,data,cite,charts,pictures,components,layouts,pages,trails,domain}/**/*.{ts,astro}';

/** What reads files, and why that is seen. */
const READS_FILES: Record<string, string> = {
  'src/library/read-file.ts': 'notes each file by its name',
  'src/library/reports.ts': 'notes each report and field by its name',
  'src/library/added.ts': 'a derived value by the name of the report',
  'src/library/themes.ts': 'below content/, which is part of what makes pages',
  'src/library/glossary.ts': 'below content/',
  'src/library/everyday-words.ts': 'below content/',
  'src/library/trail-model.ts': 'below content/',
  'src/library/authorities.ts': 'below content/',
  'src/library/site-settings.ts': 'below content/',
  'src/site/judgements/charts.ts': 'below content/, and a style sheet',
  'src/site/judgements/chart-files.ts': 'a style sheet',
  'src/site/colours.ts': 'a style sheet',
  'src/site/moves.ts':
    'content/ledger/moves.yaml is part of what makes pages; the entries only for a route without keys',
  'src/site/links/check-built.ts': 'after the pages are made',
  'src/pages/icons/[icon].png.ts': 'of a route without keys',
  'src/pictures/draw.ts': 'the face of a package, and its own cache by content',
};

/** Module-level values that are filled as they are used; a page that finds one filled has not read what is in it. */
const FILLED: Record<string, string> = {
  'src/trails/terms.ts': 'stems of words, of nothing but the word',
  'src/domain/find-authority.ts': 'names of authorities, of nothing but these',
  'src/data/files.ts': 'of routes without keys',
  'src/library/observed.ts': 'names of reports',
  'src/library/digest.ts': 'hashes of contents',
  'src/library/derived.ts': 'the record itself',
  'src/domain/reads.ts': 'the record itself',
};

const files = globSync(ROOMS).filter((file) => !/\.(?:test|client|sw|worker)\.ts$/u.test(file));
const having = (pattern: RegExp): string[] => files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();

test('whatever of the pages reads a file is seen by the build, for a reason that stands here', () => {
  expect(having(/from 'node:fs(?:\/promises)?'/u)).toEqual(Object.keys(READS_FILES).sort());
});

test('a value is remembered by `once` or `derived`, which know what it was made of', () => {
  const filled = having(
    /^(?:let \w|(?:export )?const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\);)|^const frames/mu,
  );
  expect(filled).toEqual(Object.keys(FILLED).sort());
});
