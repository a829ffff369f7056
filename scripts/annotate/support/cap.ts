import { inYuan } from '../../../src/domain/scales.ts';
import { GIVES } from './award-words.ts';
import { isFurther } from './further.ts';
import { isLent } from './lent.ts';
import { awards, type Pledge } from './part.ts';

/** The most that is paid, and to what it applies. */
export interface Cap {
  readonly cap: number | null;
  readonly capScope: string | null;
  /** What of it the words do not say outright. */
  readonly inferred: readonly ('cap' | 'capScope')[];
}

const CEILING = /(?:不超过|不高于|为|限额|(?:最高|最多)(?:可?(?:给予|资助|奖励|补贴|补助|奖补|支持|优惠|减免|减收))?)$/;
const LENT = /(?:贷款|授信)[^，]{0,6}(?:额度|限额)[^，]{0,4}$/;
/** How much may be borrowed, told in a stretch of its own: 可申请不超过45万元的创业担保贷款. */
const BORROWED = /(?:申请|享受|获得|发放)[^，]*\d[^，]*(?:贷款|授信)$/;
const SCOPE =
  /(?:单个|单家|每家|每个|同一|单户|每户)[^，]{0,6}?(?:企业|项目|产品|单位|机构|主体|合作社|农场|品种|平台|园区|基地|学校|团队)(?:每年|年度)?|(?:单|每)[个台家户套件辆项次场][^，\d]{0,6}?(?:每年|年度|累计)?(?=(?:最高|最多|不超过|限额))|每[所家户人名项亩村班](?=(?:每年|年度|累计)*(?:最高|最多|不超过))|总数|总额|每年/;
const RECEIVER = /企业|单位|机构|主体|[家户人]|总额|总数/;
const ONCE = /(?<scope>(?:单个|同一|每个)[^，]{0,4}(?:产品|企业|项目))不重复享受/;

/** Returns the most of each share that a list tells (最高不超过200万元、100万元), [] where none does. */
export function capsOf({ parts }: Pledge): number[] {
  for (const { words, tokens } of parts) {
    const sums = tokens.filter(({ kind }) => kind === 'money');
    const [first] = sums;
    if (!first || sums.length < 2 || GIVES.test(words) || !CEILING.test(words.slice(0, first.start))) continue;
    if (sums.every(({ start }, i) => i === 0 || /^[、和及]$/.test(words.slice(sums[i - 1]?.end, start))))
      return sums.map(inYuan);
  }
  return [];
}

/** A promise without a most. */
export const NO_CAP: Cap = { cap: null, capScope: null, inferred: [] };

/**
 * Returns the cap of a promise.
 *
 * - 单个企业每年最高不超过300万元 → 3000000, 单个企业每年
 * - 分三年给予总数不超过1000万元的资助 → 10000000, 总数
 * - 最高不超过200万元，单个产品不重复享受 → 2000000, 单个产品
 * - 每个项目最高补助30万元 → 300000, 每个项目
 * - 每个展位最高3万元，每家企业每年最高20万元 → 200000, 每家企业每年
 *
 * A sum that is itself what is given (给予最高50万元奖补) is no cap beside it: such sums are `given`, in yuan.
 */
export function capOf(pledge: Pledge, given: readonly number[] = []): Cap {
  const further = pledge.parts.length === 2 && isFurther(pledge.parts[0]?.words ?? '', pledge.parts[1]?.words ?? '');
  const told: Cap[] = [];
  // Before anything is given, a most that goes on to a loan is lent too: 每人最高15万元，可申请不超过45万元的创业担保贷款.
  const loan = pledge.parts.findLastIndex(({ words }) => BORROWED.test(words));
  const award = pledge.parts.findIndex(awards);
  const lent = award < 0 || loan < award ? loan : -1;
  for (const [at, part] of pledge.parts.entries()) {
    if (at <= lent) continue;
    for (const token of part.tokens) {
      if (token.kind !== 'money' || ((further || GIVES.test(part.words)) && given.includes(inYuan(token)))) continue;
      const before = part.words.slice(0, token.start);
      if (!/最高|最多|不超过|不高于|上限|封顶/.test(before) && !/^封顶/.test(part.words.slice(token.end))) continue;
      // The most that is lent is no cap of what is paid: 贷款最高额度为20万元，…给予贴息.
      if (!CEILING.test(before) || LENT.test(before) || isLent(part.words.slice(token.end))) continue;
      const said = SCOPE.exec(before)?.[0] ?? null;
      const once = pledge.parts.map((p) => ONCE.exec(p.words)?.groups?.['scope']).find(Boolean) ?? null;
      const inferred = said === null && once !== null ? (['capScope'] as const) : [];
      told.push({ cap: inYuan(token), capScope: said ?? once, inferred });
    }
  }
  // Where a thing has a most and its receiver another, the receiver’s is that of the promise.
  return told.find(({ capScope }) => RECEIVER.test(capScope ?? '')) ?? told[0] ?? NO_CAP;
}
