import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page by WCAG 2.2 AA and its own best practice, a line each. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // With its stylesheets, which may come after what a test waited for.
  await page.waitForLoadState('load');
  await page.evaluate(SOURCE);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};

/** By how many pixels the page is wider than its window. */
export const overflowOf = async (page: Page): Promise<number> => {
  await page.waitForLoadState('load');
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
};
