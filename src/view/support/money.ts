/** Returns yuan as the texts write sums: 万元 and 亿元 where they come out round, e.g. 1000万元, 1.5亿元. */
export function moneyText(yuan: number): string {
  if (yuan >= 1e8 && Number.isInteger(yuan / 1e6)) return `${yuan / 1e8}亿元`;
  if (yuan >= 1e4) return `${trim(yuan / 1e4)}万元`;
  return `${trim(yuan)}元`;
}

/** Returns the ways in which a text may print a sum, for finding it in a quote. */
export function moneyForms(yuan: number): string[] {
  return [moneyText(yuan), `${trim(yuan / 1e4)}万`, `${trim(yuan / 1e8)}亿`, `${trim(yuan)}元`];
}

/** Returns the sums a condition names, in yuan (年销售额首次达到5000万元 → 50 000 000). */
export function thresholds(condition: string): number[] {
  return [...condition.matchAll(/(\d+(?:\.\d+)?)\s*(亿|万)元/gu)].map(
    ([, value, unit]) => Number(value) * (unit === '亿' ? 1e8 : 1e4),
  );
}

/** Tells whether a condition asks for more than the sum it names (超过1亿元), not for as much. */
export function asksForMore(condition: string): boolean {
  return /(?:(?<!不)超[过越出]?|(?<!不)[大高多]于)(?=[^\d，；]{0,4}\d)/u.test(condition);
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)));
}
