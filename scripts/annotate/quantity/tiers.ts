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

const words = ({ figure: { text, token } }: Reading, suffix: number): string =>
  text.slice(token.start, token.end + suffix);

/** The thresholds of a list whose 以上 stands once, at its end: 出口额300万美元、500万美元、1亿美元以上. */
function sharedLeast(run: Reading[]): Reading[] {
  const last = run.at(-1)?.figure;
  const first = run[0]?.figure;
  if (!last || !first || run.length < 2 || last.bound.comparator !== '>=' || thresholdOf(run) === null) return run;
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

/** What the members of a run are thresholds of (年营业收入首次超越), or null where they are none. */
function thresholdOf(run: readonly Reading[] | undefined): string | null {
  const [first] = run ?? [];
  if (first?.role !== 'limit' || first.figure.token.kind !== 'money' || OFFERS.test(first.figure.lead)) return null;
  return first.figure.lead.replace(/^对/, '');
}

/**
 * Gives each award of a 分别 list the threshold it is for: 对年营业收入首次超越5亿元、10亿元的企业，分别给予50万元、100万元
 * → 50万元 for 年营业收入首次超越5亿元的企业. Where the subject does not hold the thresholds, the metric names the own one.
 */
export function tiersNamed(readings: readonly Reading[]): Reading[] {
  const runs = runsOf(readings).map(sharedLeast);
  return runs.flatMap((run, i) => {
    const [first] = run;
    const awards = OFFERS.test(first?.figure.lead ?? '') && /分别|依次/.test(first?.figure.lead ?? '');
    // A further condition may stand between (…、1亿美元以上，且增长10%以上的企业，分别奖励…).
    const earlier = runs
      .slice(0, i)
      .filter((other) => other.length > 1)
      .at(-1);
    const thresholds = awards ? earlier : run;
    const led = thresholdOf(thresholds);
    if (led === null || thresholds?.length !== run.length || run.length < 2) return run;
    const [from, to] = [thresholds[0], thresholds.at(-1)].map((reading) => reading?.figure.token);
    const list = from && to ? (thresholds[0]?.figure.text.slice(from.start, to.end) ?? '') : '';
    return run.map((reading, k) => {
      const own = thresholds[k];
      if (!own || list === '') return reading;
      if (reading.subject?.includes(list)) return { ...reading, subject: reading.subject.replace(list, words(own, 0)) };
      return awards
        ? { ...reading, metric: `${reading.metric ?? ''}（${led}${words(own, own.figure.bound.suffix)}）` }
        : reading;
    });
  });
}
