/** The records of decisions have one style, and the index names each of them with its status. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'content/decisions';
const files = readdirSync(FOLDER).filter((name) => /^\d{4}-/u.test(name));
const index = readFileSync(`${FOLDER}/README.md`, 'utf8');

const HEAD =
  /^# (?<number>\d{4}) (?<title>.+)\n\n- Status: (?<status>accepted.*|superseded by \d{4}.*)\n- Date: \d{4}-\d{2}-\d{2}\n\n/u;

describe.each(files)('%s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const head = HEAD.exec(text)?.groups ?? {};

  test('has a number, a title, a status and a date', () => {
    expect(head).toMatchObject({ number: name.slice(0, 4) });
  });

  test('says the context, the options, the decision and its consequences, in this order', () => {
    const headings = [...text.matchAll(/^## (?<heading>.+)$/gmu)].map(({ groups }) => groups?.['heading']);
    const expected = ['Context', 'Options', 'Decision', 'Consequences'];
    expect(headings.filter((heading) => expected.includes(heading ?? ''))).toEqual(expected);
  });

  test('is in the index, with its status where another stands in its place', () => {
    const status = head['status'] === 'accepted' ? '' : ` – ${head['status']}`;
    expect(index).toContain(`- [${head['number']} ${head['title']}](${name})${status}\n`);
  });
});

test('a superseded record names one that says so', () => {
  for (const name of files) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const by = /^- Status: superseded by (?<by>\d{4})/mu.exec(text)?.groups?.['by'];
    if (by === undefined) continue;
    const newer = files.find((file) => file.startsWith(by)) ?? '';
    expect(readFileSync(`${FOLDER}/${newer}`, 'utf8')).toMatch(
      new RegExp(`^- Status: accepted; supersedes .*${name.slice(0, 4)}`, 'mu'),
    );
  }
});

test('no number is given twice', () => {
  const numbers = files.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
