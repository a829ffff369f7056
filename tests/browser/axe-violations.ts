import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page; the context must let foreign scripts in (`bypassCSP`). */
export async function addAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe });
}

/** Runs axe in a page that has it, all rules or some, and returns what it finds wrong. */
export async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  const results = (await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<unknown> } }).axe.run({
        resultTypes: ['violations'],
        ...(runOnly ? { runOnly } : {}),
      }),
    rules,
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  );
}
