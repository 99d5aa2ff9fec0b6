/** What the packages are there for: `dependencies` are sent to readers, everything has its reason in a decision. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Not bundled with our scripts but copied into the site: the font, and Pagefind's scripts and WebAssembly. */
const COPIED = ['@fontsource-variable/source-serif-4', 'pagefind'];

/** The packages with code in what browsers load: our scripts, their workers, the service worker. */
async function bundledPackages(): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: globSync('src/**/*.{client,worker,sw}.ts'),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const sent = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return new Set(sent.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []));
}

test('what is sent to readers is a dependency, and nothing else is', async () => {
  const direct = [...(await bundledPackages())].filter((name) => name in { ...dependencies, ...devDependencies });
  expect(direct.length).toBeGreaterThan(2);
  expect(Object.keys(dependencies).sort()).toEqual([...direct, ...COPIED].sort());
});

/** Every package that a module of the project or of its settings names in an import. */
function importedPackages(): Set<string> {
  const files = globSync(['{src,scripts}/**/*.{ts,astro}', '*.{mjs,ts}']).filter((file) => !file.endsWith('.d.ts'));
  const imported = files.flatMap((file) => ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles);
  const names = imported.map(({ fileName }) => fileName).filter((name) => /^@?[a-z]/u.test(name) && !isBuiltin(name));
  return new Set(
    names.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')).filter((name) => !name.includes(':')),
  );
}

test('a package that is imported is named in package.json, or its types are', () => {
  const declared = { ...dependencies, ...devDependencies };
  const imported = [...importedPackages()];
  expect(imported.length).toBeGreaterThan(30);
  expect(imported.filter((name) => !(name in declared) && !(`@types/${name}` in declared))).toEqual([]);
});

test('a package is pinned to one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  );
  expect(loose).toEqual([]);
});

test('a decision names each package and says why it is there', () => {
  const decisions = readdirSync('content/decisions').map((name) => readFileSync(`content/decisions/${name}`, 'utf8'));
  const named = new Set(decisions.flatMap((text) => [...text.matchAll(/`([^`\s]+)`/gu)].map(([, name]) => name)));
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.has(name));
  expect(unnamed).toEqual([]);
});
