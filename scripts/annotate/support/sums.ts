import type { Support } from '../../../src/domain/fact.ts';
import { inYuan } from '../../../src/domain/scales.ts';
import type { Token } from '../quantity/tokenize.ts';
import { beforeGift, GIVES } from './award-words.ts';
import { isLent } from './lent.ts';
import type { Part } from './part.ts';
import { perUnitAt, withoutUnit } from './per-unit.ts';

/** Returns the sums that a stretch gives, in order. */
export function amountsIn(part: Part): Token[] {
  const from = GIVES.exec(part.words)?.index ?? 0;
  return part.tokens.filter(
    ({ kind, start, end }) => kind === 'money' && start >= from && !isLent(part.words.slice(end)),
  );
}

/** The unit behind a sum: 100元/亩, 100元/标箱奖励, 2.3万元/飞行小时航班奖励. */
const PER =
  /^\/(?<unit>飞行小时|[\u4e00-\u9fff]{1,3}?)(?=的|和|及|给予|一次性|航班|奖|补|资助|标准|[^\u4e00-\u9fff]|$)/;

/** What a sum is for each of, where a noun stands behind the unit: 给予企业每台服务器500元, 每家企业每个项目给予0.8万元. */
function eachAt(words: string): string {
  const led = words.replace(/(?:最高|不超过)$/, '');
  return (
    /每[台辆套件座艘架门][\u4e00-\u9fff]{2,6}(?<!补贴|奖励|补助)$/.exec(led)?.[0] ??
    /每(?:新?引进|新增|培育|培养|吸纳|招用)\d?[人名家个][\u4e00-\u9fff]{0,6}$/.exec(led)?.[0] ??
    /每[家户](?:企业|单位)每[个次场](?:项目|展会|活动)?$/.exec(beforeGift(led))?.[0] ??
    ''
  );
}

/** Returns what each sum is for, where it is told behind it or right before the first: 100元/亩, 每人每年18万元. */
export function unitOf({ words }: Part, { end }: Token, first?: Token): string {
  const unit = PER.exec(words.slice(end))?.groups?.['unit'];
  const led =
    first === undefined
      ? ''
      : perUnitAt(words.slice(0, first.start).replace(/(?:奖励|奖补|补贴|补助)$/, '')) ||
        perUnitAt(beforeGift(words)) ||
        eachAt(words.slice(0, first.start));
  return unit !== undefined ? `（每${unit}）` : led === '' ? '' : `（${led}）`;
}

/** Returns a condition with the unit of its sum, which may be its own last words: 休耕面积每亩每年 → 休耕面积（每亩每年）. */
export function withUnit(condition: string, unit: string): string {
  return condition.includes(unit.slice(1, -1)) && unit !== ''
    ? `${withoutUnit(condition).replace(/的$/, '')}${unit}`
    : `${condition}${unit}`;
}

/** Returns what sums are for that are all given, each for a purpose of its own: 给予每人100万元工作经费和600万元奖励补贴. */
export function purposes(part: Part, sums: readonly Token[]): string[] | null {
  if (sums.length < 2 || /分别|依次|各/.test(part.words)) return null;
  const named = sums.map(
    ({ end }) => /^(?<what>[\u4e00-\u9fff]{2,10}?)(?=和|及|以及|、|并|$)/.exec(part.words.slice(end))?.groups?.['what'],
  );
  return named.every((what) => what !== undefined) ? named : null;
}

const KIND = '(?!每|单|总|累计)[\\u4e00-\\u9fff]{2,8}(?<!最高|最多|不超过|不低于|给予)';
const GIFT_WORD = /(?:分别)?(?:给予)?(?:一次性)?(?:给予|奖励|奖补|补贴|补助|资助)$/;
const LISTED = new RegExp(`^(?<who>${KIND})\\d[\\d.]*[万千]?元(?:/[\\u4e00-\\u9fff]{1,3})?$`);

/** Returns whom each sum of one stretch is for, where each has a name of its own before it: 直辖市每年10亿元、省会城市每年7亿元. */
export function kindsIn(part: Part, sums: readonly Token[]): string[] | null {
  if (sums.length < 2) return null;
  const given = GIVES.exec(part.words);
  let from = (given?.index ?? 0) + (given?.[0].length ?? 0);
  const named = sums.map(({ start, end }) => {
    const own = part.words
      .slice(from, start)
      .replace(/^[、和及]/, '')
      .replace(GIFT_WORD, '');
    // The first may stand before the award, as the others do: 本科每月补贴500元、硕士每月补贴1000元.
    const led = own === '' && start === sums[0]?.start ? beforeGift(part.words).replace(/^对/, '') : own;
    from = end;
    const unit = perUnitAt(led);
    const who = withoutUnit(led);
    return new RegExp(`^${KIND}$`).test(who.slice(-8)) && !/[，、]|^$/.test(who)
      ? `${who}${unit === '' ? '' : `（${unit}）`}`
      : null;
  });
  return named.every((name) => name !== null) ? named : null;
}

const GRADE = '(?:国家|省|市|县|区)级';
const GRADED = new RegExp(
  `^(?<grade>${GRADE})(?:的)?(?:奖励|给予|奖补|补助)?\\d[\\d.]*[万千]?元(?:奖励|奖补|补助|补贴)?$`,
);

/** Returns sums for lower grades of what is told before, each named by its grade alone: 国家级孵化器给予200万元奖励，省级100万元. */
export function byGrade(parts: readonly Part[], at: number, whole: string): Support['tiers'] | null {
  const [gift, ...rest] = parts.slice(at);
  const sums = gift ? amountsIn(gift) : [];
  const until = rest.findIndex(({ words }) => !GRADED.test(words));
  const graded = rest.slice(0, until < 0 ? undefined : until);
  if (sums.length !== 1 || graded.length === 0 || whole.match(new RegExp(GRADE, 'g'))?.length !== 1) return null;
  const named = graded.map(({ words, tokens }) => ({
    condition: whole.replace(new RegExp(GRADE), GRADED.exec(words)?.groups?.['grade'] ?? ''),
    amount: tokens.filter(({ kind }) => kind === 'money').map(inYuan)[0] ?? 0,
  }));
  return [...sums.map((sum) => ({ condition: whole, amount: inYuan(sum) })), ...named];
}

/** Returns sums for one kind of receiver after the other: 提高至本科1.5万元/人，硕士2.5万元/人，博士3万元/人. */
export function byKind(parts: readonly Part[], at: number): Support['tiers'] | null {
  const [gift, ...rest] = parts.slice(at);
  const [sum] = gift ? amountsIn(gift) : [];
  if (!gift || !sum || !LISTED.test(rest[0]?.words ?? '')) return null;
  const until = rest.findIndex(({ words }) => !LISTED.test(words));
  const listed = rest.slice(0, until < 0 ? undefined : until);
  const given = GIVES.exec(gift.words);
  const own = gift.words.slice((given?.index ?? 0) + (given?.[0].length ?? 0), sum.start);
  if (!new RegExp(`^${KIND}$`).test(own)) return null;
  return [{ part: gift, who: own }, ...listed.map((part) => ({ part, who: LISTED.exec(part.words)?.groups?.['who'] }))]
    .map(({ part, who }) => ({ part, who, token: part.tokens.findLast(({ kind }) => kind === 'money') }))
    .flatMap(({ part, who, token }) =>
      token ? [{ condition: `${who}${unitOf(part, token)}`, amount: inYuan(token) }] : [],
    );
}
