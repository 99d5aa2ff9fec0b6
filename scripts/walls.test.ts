/**
 * Who imports whom: CONTRIBUTING.md has the drawing, a row a room, and the code must be as drawn.
 * A room imports only rooms that stand above it, so there is no circle of rooms; there is none of files either.
 */
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `scripts/pipeline/read/pdf/page.ts` → `scripts/pipeline/read`; `src/site/theme/feed.ts` → `src/site`. */
function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, file.startsWith('scripts/pipeline/') ? 3 : 2).join('/');
}

async function readImports(): Promise<ICruiseResult> {
  const { output } = await cruise(['scripts', 'src'], {
    exclude: { path: '\\.test\\.ts$|/fixtures|^src/.+/testing/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: { forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }] },
  });
  return output as ICruiseResult;
}

/** `room → the rooms it imports`, from the code. */
function arrowsOf({ modules }: ICruiseResult): string[] {
  const ours = modules.filter(({ source }) => /^(?:scripts|src)\//u.test(source));
  const arrows = ours.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved }) => /^(?:scripts|src)\/.*\.ts$/u.test(resolved))
      .map(({ resolved }) => [roomOf(source), roomOf(resolved)] as const),
  );
  return [...new Set(arrows.filter(([from, to]) => from !== to).map(([from, to]) => `${from} → ${to}`))].sort();
}

/** The rows of the drawing, from the top. */
function readDrawing(): { room: string; imports: string[] }[] {
  const block = /```rooms\n(?<rows>[^`]*)```/u.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.groups?.['rows'] ?? '';
  const rows = block.split('\n').filter((row) => row.trim() !== '');
  return rows.map((row) => {
    const [room = '', imports = ''] = row.split('→').map((part) => part.trim());
    return { room, imports: imports.split(/,\s*/u).filter((name) => name !== '') };
  });
}

const imports = await readImports();
const drawing = readDrawing();

test('the imports of the code are those that CONTRIBUTING.md draws', () => {
  const drawn = drawing.flatMap(({ room, imports: names }) => names.map((name) => `${room} → ${name}`));
  expect(arrowsOf(imports)).toEqual(drawn.sort());
});

test('a room of the drawing imports only rooms that stand above it', () => {
  const rooms = drawing.map(({ room }) => room);
  const up = drawing.flatMap(({ room, imports: names }) =>
    names
      .filter((name) => rooms.indexOf(name) < 0 || rooms.indexOf(name) >= rooms.indexOf(room))
      .map((name) => `${room} → ${name}`),
  );
  expect(up).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(imports.summary.violations.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});
