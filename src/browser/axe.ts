/** Axe, the checker of accessibility, on a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** WCAG 2.2 asks for targets of 24 pixels; axe looks for them only when told to. */
const EVERY_RULE: axe.RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
/** Those that another scheme of colours changes something for. */
const OF_COLOURS: axe.RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Every violation, in words that say where. The page's policy forbids inline code, so axe comes through the debugger.
 * @param only which rules are asked: every one, or those of colours
 */
export async function violationsOf(page: Page, only: 'every' | 'colours' = 'every'): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = only === 'every' ? EVERY_RULE : OF_COLOURS;
  const violations = await page.evaluate(async (given) => {
    const checker = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: unknown }> } })
      .axe;
    return (await checker.run(given)).violations;
  }, options);
  return (violations as Violation[]).flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
