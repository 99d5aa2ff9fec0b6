/**
 * What each rule says that it takes and leaves is run: the rule alone on a document of these lines, and in its place
 * among all rules, where what it takes alone must come out as it alone has it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftOf, withoutAsked } from '../../testing/example.ts';
import type { Example, Recogniser } from '../tree/draft.ts';
import { RECOGNISERS } from './index.ts';

const here = import.meta.dirname;

/** Every rule that a file of this folder exports. */
async function exportedRules(): Promise<Recogniser[]> {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(code.map((file) => import(join(here, file)) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module)).filter(isRule);
}

const isRule = (value: unknown): value is Recogniser =>
  typeof value === 'object' && value !== null && 'recognise' in value && 'examples' in value;

/** The facts of a document after a rule, alone. */
function factsAfter(rule: Recogniser, example: Example): string {
  const { draft } = draftOf(example);
  rule.recognise(draft);
  return JSON.stringify(draft.facts);
}

/** Which of the lines asked about the rule, alone, labels; all, where they give the document facts. */
function taken(rule: Recogniser, example: Example): boolean[] {
  const { draft, asked } = draftOf(example);
  rule.recognise(draft);
  const facts = JSON.stringify(draft.facts) !== factsAfter(rule, withoutAsked(example));
  return asked.map((piece) => facts || piece.label !== undefined);
}

/** The labels of the lines asked about after rules in their order. What kind of document it is was said. */
function labelsAfter(list: readonly Recogniser[], example: Example): unknown[] {
  const { draft, asked } = draftOf(example);
  for (const rule of list) if (rule.id !== 'kind') rule.recognise(draft);
  return asked.map(({ label }) => label);
}

const rules = await exportedRules();
const nameOf = (example: Example): string =>
  typeof example === 'string' ? example : example.lines.filter((line) => line.startsWith('▸')).join(' | ');

test('every rule is entered once, and has something that it takes', () => {
  const names = (all: readonly Recogniser[]): string[] => all.map(({ id }) => id).sort();
  expect(names(RECOGNISERS)).toEqual(names(rules));
  expect(new Set(names(rules)).size).toBe(rules.length);
  for (const { id, examples } of rules) expect(examples.takes.length, id).toBeGreaterThan(0);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.takes.map((example) => [nameOf(example), example] as const))('takes %s', (_name, example) => {
    expect(taken(rule, example)).not.toContain(false);
    expect(taken(rule, example).length).toBeGreaterThan(0);
  });

  test.each((rule.examples.leaves ?? []).map((example) => [nameOf(example), example] as const))(
    'leaves %s',
    (_name, example) => {
      expect(taken(rule, example)).not.toContain(true);
      expect(taken(rule, example).length).toBeGreaterThan(0);
    },
  );

  test.each((rule.examples.leaves ?? []).map((example) => [nameOf(example), example] as const))(
    'among all rules makes no difference to %s',
    (_name, example) => {
      const others = RECOGNISERS.filter((each) => each !== rule);
      expect(labelsAfter(RECOGNISERS, example)).toEqual(labelsAfter(others, example));
    },
  );

  test.each(labelling(rule).map((example) => [nameOf(example), example] as const))(
    'among all rules labels as alone %s',
    (_name, example) => {
      expect(labelsAfter(RECOGNISERS, example)).toEqual(labelsAfter([rule], example));
    },
  );
});

/** The examples in which a rule labels lines, and does not only note facts. */
function labelling(rule: Recogniser): Example[] {
  return rule.examples.takes.filter((example) => labelsAfter([rule], example).every((label) => label !== undefined));
}
