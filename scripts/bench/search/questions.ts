/** The written questions and the paragraphs that answer them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const question = z.strictObject({ question: z.string().min(1), answers: z.array(z.string()).min(1) });
export type Question = z.infer<typeof question>;

/** The questions that can be answered from these reports (`authority/id`). */
export function questionsFor(reports: ReadonlySet<string>): Question[] {
  const file = new URL('./questions.yaml', import.meta.url);
  const all = z.array(question).parse(parse(readFileSync(file, 'utf8')));
  return all.filter(({ answers }) => answers.some((answer) => reports.has(answer.split('#')[0] ?? '')));
}
