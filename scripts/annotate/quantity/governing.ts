import type { Reading } from './figure.ts';

/** A verb that says a thing is added to those there are; 新增的 and 新建项目 name things, they add none. */
const INCREMENT = /(?:新增|净增|新建(?!项目)|新(?:孵化|培育|创建|认定|引进|设立|开工|招引)+)(?!的)/g;
/** A verb that begins a task of its own and so ends what the verb before it governs. */
const VERB =
  /^(?:到?\d{4}年|年内|全年)|^(?:力争|争取|并|还|再)*(?:创建|构建|组建|筹建|建成|建设|建立|创成|培育|培养|孵化|打造|实施|形成|举办|选定|认定|遴选|支持|扶持|推动|推进|推广|推出|探索|完成|开展|组织|引进|吸引|突破|竣工|淘汰|改造|提供|出台|发展|安排|带动|实现|使)|达到|其中|累计|总数|总量|现有|拥有/;
const MARK = /[，；、：]|(?:以及|和|及|与)(?=[^，；、：]*$|[^，；、：]{2,}[，；、：])/;

/** Returns the verb of increase that governs the end of a stretch over at most so many marks, or nothing. */
function increment(before: string, marks: number): string {
  const found = [...before.matchAll(INCREMENT)].at(-1);
  if (!found) return '';
  const [, ...later] = before.slice(found.index + found[0].length).split(MARK);
  return later.length > marks || later.some((piece) => VERB.test(piece)) ? '' : found[0];
}

/** Tells whether what follows is due each year; a year, a total or ； ends what 每年 governs. */
export function isYearly(before: string): boolean {
  return /(?<!每[生人名亩班户头])每年(?!度)(?:(?!\d{4}年|累计|总数|合计|；).)*$/.test(before);
}

/**
 * Returns the words that stand once before a list and hold for all its members, as the beginning of their metric:
 * what is added is no stock (新建省级智能车间10家，省级智能工厂3家 → 新建 for both), and what is due each year is no
 * total (每年). An amount takes an increase only from its own words, since its noun has verbs of its own.
 */
export function governing({ figure, role, subject, metric }: Reading): string {
  if (metric === null || (role !== 'count' && role !== 'amount')) return '';
  const before = figure.text.slice(figure.sentence.start, figure.token.start);
  const said = `${subject ?? ''}${metric}`;
  const added = increment(before, role === 'count' ? Number.POSITIVE_INFINITY : 0);
  return `${isYearly(before) && !said.includes('每年') ? '每年' : ''}${said.includes(added) ? '' : added}`;
}
