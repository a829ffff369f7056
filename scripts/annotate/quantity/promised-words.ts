import type { Quantity, Support } from '../../../src/domain/fact.ts';

/** What of a measure its figures share. */
export type Measure = Pick<
  Support,
  'quote' | 'beneficiary' | 'condition' | 'ratePercent' | 'rateBase' | 'tiers' | 'cap'
>;

/** What a sum is for each of, at the end of a tier: 困难学生（每生每年）, 杰出人才（工作经费，每人）. */
const EACH = /（(?:[^（）]*，)?(?<each>(?:每[^（）每\d增奖补]{1,6})+)）$/;

/** Returns the unit of a sum with what it is for each of: 补助（每人） → 元/人, 助学金（每生每年） → 元/生·年. */
export function perUnitOf(unit: string, tier: string): string {
  const each = EACH.exec(tier)?.groups?.['each'];
  return each === undefined || unit.includes('/') ? unit : `${unit}/${each.slice(1).replace(/每/g, '·')}`;
}

/** Returns the name of a tier without the unit of its sum: 自理（每人每年） → 自理, 杰出人才（工作经费，每人） → 杰出人才（工作经费）. */
function withoutEach(tier: string): string {
  return tier
    .replace(EACH, (all) => (all.includes('，') ? `${all.slice(0, all.lastIndexOf('，'))}）` : ''))
    .replace(/^(?<led>每[^（）]+)（每[^（）]*）$/, '$<led>')
    .replace(/(?:进行|实施)(?:奖励|奖补|补贴|补助|资助)$/, '');
}

/** Returns who receives a measure, with the condition that its text tells before it (符合要求的铝加工产品, 新引进项目); null where nobody is named. */
export function receiverOf({ beneficiary, condition }: Measure, text: string): string | null {
  if (beneficiary === null) return null;
  const led = (condition ?? '').split('；')[0] ?? '';
  const whole = [`${led}的${beneficiary}`, `${led}${beneficiary}`];
  return (led === '' ? null : whole.find((words) => text.includes(words))) ?? beneficiary;
}

/** What a receiver does, told right behind its name (企业开展国际市场资信调查的); '' for other conditions. */
function deedOf({ beneficiary, condition }: Measure, text: string): string {
  return (condition ?? '').split('；').find((deed) => text.includes(`${beneficiary}${deed}`)) ?? '';
}

/** Returns what a threshold is of, the words before its figure (年营业收入首次超越5亿元); '' where there are none. */
export function thresholdOf(tier: string): string {
  return /^[^\d]{2,}(?=\d)/.exec(tier)?.[0] ?? '';
}

/** Returns subject and metric of what a measure gives, for one of its `tiers` where it has several. */
export function named(
  { subject, metric }: Pick<Quantity, 'subject' | 'metric'>,
  tier: string | null,
  measure: Measure,
  tiers: readonly string[],
  text: string,
): Pick<Quantity, 'subject' | 'metric'> {
  const { beneficiary, condition } = measure;
  const name = withoutEach(tier ?? '');
  const apart = (words: string): string => `${metric ?? ''}${words === '' ? '' : `（${words}）`}`;
  const others = tiers.map(withoutEach).filter((other) => other !== name);
  const known = name !== '' && subject?.includes(name) === true && !others.some((other) => subject.includes(other));
  // The thresholds of a list stand in the condition, each in its own tier: 年营业收入首次超越5亿元、10亿元的企业.
  const threshold = others.length > 0 ? thresholdOf(name) : '';
  if (beneficiary === null) {
    if (threshold !== '' && subject?.startsWith(threshold)) return { subject: `${name}的`, metric };
    return { subject, metric: known ? metric : apart(name) };
  }
  const receiver = receiverOf(measure, text) ?? beneficiary;
  // One of those who receive it: 国家级服务型制造标杆, 排名第一名的县（市、区）.
  if (name.slice(-2) === beneficiary.slice(-2)) {
    const led = receiver.slice(0, receiver.length - beneficiary.length);
    const whole = name.startsWith(led) || name.endsWith(`的${beneficiary}`) ? name : `${led}${name}`;
    return { subject: known ? subject : whole, metric };
  }
  if (threshold !== '' && receiver !== beneficiary && condition?.startsWith(threshold))
    return { subject: `${name}的${beneficiary}`, metric };
  const owner = [receiver, beneficiary].find((who) => name.startsWith(who)) ?? '';
  const own = name.slice(owner.length).replace(/^（(?<what>[^（）]*)）$/, '$<what>');
  const deed = deedOf(measure, text);
  const told = own.includes(deed) || deed.startsWith(thresholdOf(own) || '\n') ? '' : deed;
  const words = [told, receiver.includes(own) ? '' : own].filter((part) => part !== '');
  return { subject: receiver, metric: apart(words.join('，')) };
}
