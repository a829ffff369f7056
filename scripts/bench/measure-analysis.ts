import { resolve } from 'node:path';
import type { AnalysisCost } from './analyse-made.ts';
import { measure } from './measure.ts';
import { CHARACTERS, SEED } from './run-bench.ts';

/** What analysing a made corpus of one size costs, with the memory of the process that did it. */
export interface MeasuredAnalysis extends AnalysisCost {
  peakMegabytes: number;
}

/** The stage whose growth is watched: it compares every text with every other. */
export const LINKING = '比对各文件，找对应条款和同文';

/** Analyses a made corpus in a process of its own. */
export async function measureAnalysis(documents: number): Promise<MeasuredAnalysis> {
  const args = [documents, CHARACTERS, SEED].map(String);
  const run = await measure(resolve('scripts/bench/analyse-in-process.ts'), args, {});
  if (run.code !== 0) throw new Error(run.output);
  const cost: AnalysisCost = JSON.parse(run.output.trim().split('\n').at(-1) ?? '');
  return { ...cost, peakMegabytes: run.peakMegabytes };
}

/** Says how linking grows from each size to the next, e.g. “100 → 1000 件：5.6 → 60.1 秒，10.7 倍”. */
export function growthOfLinking(costs: readonly AnalysisCost[]): string[] {
  return costs.slice(1).map((next, i) => {
    const [from, to] = [costs[i]?.stages[LINKING] ?? 0, next.stages[LINKING] ?? 0];
    const times = from === 0 ? '' : `，${(to / from).toFixed(1)} 倍`;
    return `${costs[i]?.documents ?? 0} → ${next.documents} 件：${from.toFixed(1)} → ${to.toFixed(1)} 秒${times}`;
  });
}
