import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Has every page that is opened from now on note what moves in it, after a reader’s press too. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: string[] = [];
    (globalThis as unknown as { shifts: string[] }).shifts = kept;
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.tagName}#${node.id}.${node.className}` : String(node?.textContent);
    new PerformanceObserver((list) => {
      for (const { startTime, value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) => `${nameOf(node)} ${from.x},${from.y} → ${to.x},${to.y}`,
        );
        kept.push(`${Math.round(startTime)} ms, ${value.toFixed(4)}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Returns what has moved since the page was opened or since this was last asked. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts.splice(0));
}
