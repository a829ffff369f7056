import type { Reading } from './figure.ts';
import { namedRatio } from './metric.ts';
import { cleanSubject } from './subject.ts';

/** Figures without a measure of their own, of the same measures as the list before: …；2020年分别达到98%、99%. */
const AGAIN = /^(?:(?:到|至)?\d{4}年)?分别(?:达到|达|为|提高到|提高至|降到|降至)?$/;
/** A member whose unit is of another kind stands behind the rates: 90%、99%、45%和13.5年. */
const OTHER_UNIT = /^(?:以上|以下|左右)?(?:、|和|及)\d/;

function aside({ figure: { text, token } }: Reading): boolean {
  return text.lastIndexOf('（', token.start) > text.lastIndexOf('）', token.start);
}

/** The rates that one list names, each with whose it is: 婴儿死亡率、孕产妇死亡率分别降到…; null where it names others too. */
function named(run: readonly Reading[]): Pick<Reading, 'subject' | 'metric'>[] | null {
  const { head, text } = run[0]?.figure ?? { head: '', text: '' };
  const last = run.at(-1)?.figure;
  const led = /^(?<list>.*?)分别/s.exec(head)?.groups?.['list'];
  if (led === undefined || !last) return null;
  const list = cleanSubject(led).subject.split(/、|和|以及/);
  const more = OTHER_UNIT.test(text.slice(last.token.end));
  if (list.length < run.length || (list.length > run.length && !more)) return null;
  const each = list.slice(0, run.length).map((one) => namedRatio(one));
  return each.every((one) => one !== null)
    ? each.map(({ subject, metric }) => ({ subject: cleanSubject(subject).subject || null, metric }))
    : null;
}

/**
 * Gives each rate of a 分别 list its own measure, or that of the list before; null where the words name none.
 * `before` are the readings before it as they stand, `whole` those already told apart.
 *
 * - 毛入园率、巩固率分别达到90%、99%；2020年分别达到98%、99%
 * - 学校347所、在校生56.6万人，分别占全省的55%、59.1%
 */
export function ratesEach(
  run: readonly Reading[],
  before: readonly Reading[],
  whole: readonly Reading[],
): Reading[] | null {
  const [first] = run;
  if (!first || run.length < 2 || first.figure.token.kind !== 'percent') return null;
  const { head } = first.figure;
  const own = named(run);
  if (own) return run.map((reading, i) => ({ ...reading, ...own[i] }));
  const again = AGAIN.test(head) ? whole.slice(-run.length) : [];
  if (again.length === run.length && again.every(({ figure: { token } }) => token.kind === 'percent'))
    return run.map((reading, i) => ({
      ...reading,
      subject: again[i]?.subject ?? null,
      metric: again[i]?.metric ?? null,
    }));
  const bases = /^分别占/.test(head) ? before.filter((other) => !aside(other)).slice(-run.length) : [];
  if (bases.length < run.length || bases.some(({ figure: { token } }) => token.kind === 'percent')) return null;
  return run.map((reading, i) => {
    const base = bases[i];
    const counted = base?.role === 'count';
    return {
      ...reading,
      subject: (counted ? base.metric : base?.subject) ?? null,
      metric: `${counted ? '' : (base?.metric ?? '')}${/占.*$/.exec(reading.metric ?? '')?.[0] ?? ''}`,
    };
  });
}
