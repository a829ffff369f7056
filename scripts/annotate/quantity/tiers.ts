import type { Reading } from './figure.ts';

const OFFERS = /奖励|补贴|补助|资助|奖补|扶持|给予/;

/** The readings in runs: a figure with those after it whose head is elided. */
export function runsOf(readings: readonly Reading[]): Reading[][] {
  const out: Reading[][] = [];
  for (const reading of readings) {
    const run = out.at(-1);
    if (reading.figure.member && run) run.push(reading);
    else out.push([reading]);
  }
  return out;
}

/** Returns the readings with 以上 for each threshold of a list that has it once, at its end: 出口额300万美元、500万美元、1亿美元以上. */
export function leastShared(readings: readonly Reading[]): Reading[] {
  return runsOf(readings).flatMap(sharedLeast);
}

function sharedLeast(run: Reading[]): Reading[] {
  const last = run.at(-1)?.figure;
  if (!last || run.length < 2 || last.bound.comparator !== '>=' || !areThresholds(run)) return run;
  if (!last.support || /[^、]/.test(gapsOf(run)) || run.some(({ figure: { token } }) => token.valueMax !== null))
    return run;
  if (run.slice(0, -1).some(({ figure: { bound } }) => bound.comparator !== '=')) return run;
  return run.map((reading) => ({ ...reading, bound: { ...last.bound, suffix: reading.figure.bound.suffix } }));
}

/** All that stands between the figures of a run. */
function gapsOf(run: readonly Reading[]): string {
  return run
    .slice(1)
    .map(({ figure }, i) => figure.text.slice(run[i]?.figure.token.end, figure.token.start))
    .join('');
}

/** Tells whether the members of a run are what must be reached, not what is given. */
function areThresholds([first]: readonly Reading[]): boolean {
  return (
    first?.role === 'limit' && ['money', 'percent'].includes(first.figure.token.kind) && !OFFERS.test(first.figure.lead)
  );
}
