import { themesIn } from '../../../src/domain/support-theme.ts';
import type { Measure } from './read-support.ts';

/** A bound that must be reached, with what is measured: 年海外销售额达200万美元以上, 设备投资不低于500万元. */
const BOUND =
  /[^，；、的]*?\d[\d.]*[^，；、的]{0,8}以[上下内][^，；、的]*|[^，；、的]*?(?:不低于|不少于|达到?|(?<!不)超过|突破|超越)\d[^，；]*/g;
/** What is measured, and says nothing of what a measure is for. */
const MEASURED = /研发|设备|(?:主营业务|营业)?收入|产值|销售额|人才|团队|职工|培训|贷款|融资|担保/g;
/** The size of the receiver as a whole (年营业收入, 主营业务收入), and not what it sells one way (年海外销售额). */
const SIZE =
  /(?:^|[，；、的]|企业|公司|产品)(?:对|按)?(?:年度?|上年度?|当年|首次|全年)*(?:实现)?(?:工业|销售)?(?:主营业务收入|营业收入|总?产值|销售额)/;
/** Conditions that leave a size alone as what is rewarded. */
const GENERAL = /^(?:入库|入统|新增|符合[^；]*|[^；]{0,4}注册|规模以上|首次)?$/;
/** A motto of a heading names no subject: “团队+平台”服务行动. */
const MOTTO = /“[^”]*\+[^”]*”/g;

function withoutBounds(words: string): string {
  return words.replace(BOUND, (bound) => bound.replace(MEASURED, '　'));
}

/** The theme of what a promise rewards by being reached alone: 年营业收入首次突破10亿元, 研发投入占比达到5%. */
function rewarded(condition: string | null, words: string): string | undefined {
  const others = (condition ?? '').split('；').map((one) => one.replace(BOUND, '').replace(/[，、且并]/g, ''));
  if (!others.every((one) => GENERAL.test(one))) return undefined;
  return themesIn(words.replace(/职工|团队/g, '　')).find((theme) => theme !== '企业壮大' || SIZE.test(words));
}

/**
 * Returns the theme under which measures of two levels are laid side by side: by who receives it and for what, then by
 * its own words, then by the nearest heading of one theme; the heading itself where none tells.
 */
export function themeOf(
  { beneficiary, condition }: Pick<Measure, 'beneficiary' | 'condition'>,
  words: string,
  headings: readonly string[],
): string {
  const own = [`${beneficiary ?? ''}，${condition ?? ''}`, words].map((told) => themesIn(withoutBounds(told))[0]);
  const told = own.find((theme) => theme !== undefined) ?? rewarded(condition, words);
  if (told !== undefined) return told;
  for (const heading of [...headings].reverse()) {
    const [theme, other] = themesIn(heading.replace(MOTTO, ''));
    if (theme !== undefined && other === undefined) return theme;
  }
  return headings.at(-1) ?? '其他';
}
