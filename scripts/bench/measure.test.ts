import { expect, test } from 'vitest';
import { cpuSecondsOf, measure } from './measure.ts';

test('the time of the children is read from the second line of the shell’s account', () => {
  expect(cpuSecondsOf('\n0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
});

test('a command’s output, exit code and use of the processor and memory are measured', async () => {
  const busy = 'while (process.cpuUsage().user < 300_000); console.log("done"); process.exit(3)';
  const { cpuSeconds, peakMb, exitCode, output } = await measure(['node', '-e', busy]);
  expect(output).toBe('done\n');
  expect(exitCode).toBe(3);
  expect(cpuSeconds).toBeGreaterThanOrEqual(0.29);
  expect(peakMb).toBeGreaterThan(10);
});
