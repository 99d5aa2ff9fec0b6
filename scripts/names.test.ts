/**
 * One meaning a name: what a file exports is named as nothing else in the code is, and no two files are each other's
 * name turned round. A stranger who looks a name up then finds one thing.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Names that are declared more than once, each with the reason. One that is no longer needed is an error too. */
const EXCEPTIONS: Record<string, string> = {
  GET: 'Astro asks each endpoint for it.',
  getStaticPaths: 'Astro asks each page with parameters for it.',
};

const files = globSync(['scripts/**/*.ts', 'src/**/*.ts'], { exclude: ['**/*.test.ts', '**/fixtures/**'] });

/** The names that a file declares and exports; what it hands on from another file is declared there. */
function declaredIn(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const names = statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name);
    return 'name' in statement ? [statement.name as ts.Node] : [];
  });
  return [...new Set(names.filter((name) => ts.isIdentifier(name)).map(({ text }) => text))];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

test('a name is exported by one file', () => {
  const declared = files.flatMap((file) => declaredIn(file).map((name) => ({ name, file })));
  const several = [...Map.groupBy(declared, ({ name }) => name)].filter(([, each]) => each.length > 1);
  const found = several.map(([name, each]) => [name, each.map(({ file }) => file)] as const);
  expect(found.filter(([name]) => EXCEPTIONS[name] === undefined)).toEqual([]);
  expect(Object.keys(EXCEPTIONS).filter((name) => !found.some(([each]) => each === name))).toEqual([]);
});

test('no file has the name of another turned round', () => {
  const nameOf = (file: string): string => basename(file).replace(/\..*/u, '');
  const names = [...new Set(files.map(nameOf))];
  const byWords = Map.groupBy(names, (name) => name.split('-').sort().join(' '));
  expect([...byWords.values()].filter((each) => each.length > 1)).toEqual([]);
});
