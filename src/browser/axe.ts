/** Axe, the checker of accessibility, on a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Every violation, in words that say where. The page's policy forbids inline code, so axe comes through the debugger. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const checker = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: unknown }> } })
      .axe;
    // WCAG 2.2 asks for targets of 24 pixels; axe looks for them only when told to.
    const rules = { 'target-size': { enabled: true } };
    return (await checker.run({ resultTypes: ['violations'], rules })).violations;
  });
  return (violations as Violation[]).flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
