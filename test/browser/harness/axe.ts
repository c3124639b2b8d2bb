import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** axe's names for the rules of WCAG 2.2 A and AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Violation {
  rule: string;
  help: string;
  /** The HTML of the elements that break the rule. */
  elements: string[];
}

/**
 * Runs axe in the page: its source is evaluated over the browser's protocol, which the page's CSP does not bind.
 * More rules by axe's tags: `[...wcag, 'best-practice']`.
 * Rules that axe cannot decide ("incomplete") are left out.
 */
export async function accessibilityViolations(page: Page, rules = wcag): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    rules,
  );
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.html),
  }));
}
