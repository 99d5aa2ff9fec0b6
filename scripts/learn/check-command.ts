/** What the commands that check a model against labels have in common: their arguments, and what they write. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface CheckArguments {
  /** File of the labels that judge. */
  labels: string;
  /** File that the figures go to as JSON. */
  json?: string;
  /** Each label is judged by what was learnt from the others. */
  'cross-validate': boolean;
  /** Files of labels to learn from, that are not counted. */
  learn: string[];
  /** Folder of the reports in which the labels of `content/` find their texts. */
  corpus?: string;
}

/** Reads the arguments; ends the process with 2 where no labels are given. @param command as in `npm run` */
export function checkArguments(command: string): CheckArguments {
  const { values } = parseArgs({
    options: {
      labels: { type: 'string' },
      json: { type: 'string' },
      'cross-validate': { type: 'boolean', default: false },
      learn: { type: 'string', multiple: true, default: [] },
      corpus: { type: 'string' },
    },
  });
  const { labels, json, corpus } = values;
  if (labels === undefined) {
    const use = `npm run ${command} -- --labels FILE [--json FILE] [--cross-validate] [--learn FILE …] [--corpus DIR]`;
    console.error(`No labels given. ${use}`);
    process.exit(2);
  }
  return { ...values, labels, ...(json !== undefined && { json }), ...(corpus !== undefined && { corpus }) };
}

/** Prints what was found, and writes the figures where that was asked for. @param parted by what the ten parts are made */
export function printCheck(
  { json, 'cross-validate': crossValidated }: CheckArguments,
  parted: 'report' | 'authority',
  texts: readonly string[],
  figures: object,
): void {
  const how = crossValidated ? `Cross-validated, ten parts by ${parted}` : 'By the weights as shipped';
  console.log([how, ...texts].join('\n\n'));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}
