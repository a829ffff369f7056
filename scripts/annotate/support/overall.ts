import type { Clause } from '../../../src/domain/clause.ts';

/** A rule told apart from the promises it is for: how they stack, or who pays. */
export interface OverallRule {
  readonly stacking: string | null;
  readonly payer: string | null;
  /** Tells whether the rule is for what a clause promises. */
  readonly holdsFor: (clause: string) => boolean;
}

/** A promise as the rules need it: its clause and its own words. */
interface Told {
  readonly clause: string;
  readonly own: string;
}

const WHOLE = /^本(?:政策|意见|措施|办法|细则|方案|规定|行动方案|行动计划|计划|通知)/;
const SUBJECT =
  /^(?:同一(?:年度)?(?:个)?(?:项目|企业|单位|机构|主体|奖项|事项|内容|平台|产品|人)|(?:扶持|奖补|奖励|优惠)?政策(?:有|存在)?重复|与[^，。]{0,24}(?:冲突|重复|交叉|重叠|不一致)的|(?:前款|上述|以上|各项|各类)[^，。]{0,10}(?:奖|补|扶持|政策|资金)|(?:企业|项目|单位)[^，。]{0,6}(?:同时)?(?:符合|享受|获得)|(?:凡)?已(?:享受|获得|获))/;
const STACKS = /不(?:可|得|再|予)?重复|不(?:得|可)?与[^，。]{2,24}(?:重复|同时)享受|就高|从高|最高额|差额|叠加/;
const OF_SUPPORT = /奖|补助|补贴|扶持|资助|政策|条款|享受/;
/** What may not be done twice, and is no support. */
const OTHER = /检查|处罚|执法|审批|提交|材料|参保|缴费|检测|收费/;
const PAID =
  /(?:奖补|奖励|扶持|补助|补贴|资助|兑现|所需|政策)[^，。由从]{0,6}资金，?(?:由|从|在)(?<payer>[^，。]{2,30}?)(?:按[^，。]{2,16})?(?:专项|统筹|予以|中)*(?:列支|承担|安排|负担|分担|解决|支付|兑付|保障)/;

/** What may stand before the subject: 在实施过程中，如扶持政策有重复的. */
const LED = /^(?:在?(?:本[^，。]{1,6})?(?:实施|执行)过程中，)?(?:如遇?(?!果)|如果|若|凡)?/;

/** What one sentence rules for promises outside it, null for other sentences. */
function ruleIn(sentence: string): Pick<OverallRule, 'stacking' | 'payer'> | null {
  const about = WHOLE.test(sentence) || SUBJECT.test(sentence.replace(LED, ''));
  const stacking =
    about && STACKS.test(sentence) && OF_SUPPORT.test(sentence) && !OTHER.test(sentence) ? sentence : null;
  const payer = PAID.exec(sentence)?.groups?.['payer'] ?? null;
  const paid = payer !== null && /财政|资金|预算/.test(payer) ? payer : null;
  return stacking === null && paid === null ? null : { stacking, payer: paid };
}

/**
 * Returns the rules that sentences of their own set for the promises of a document: for all where they speak of it
 * (本政策…) or stand where nothing is promised; else for those of the nearest heading or clause above that promises something.
 *
 * - 与原有政策冲突的，按“就高不重复”原则执行
 * - 本政策涉及同一内容的奖励与其他政策文件规定不一致的，按就高不重复原则办理
 * - 同一奖项（认定）在低等次已作奖励的，晋升到高等次时，只奖励差额部分
 * - 本行动方案涉及奖补资金由市财政专项列支 → payer 市财政
 */
export function overallRules(clauses: readonly Clause[], told: readonly Told[]): OverallRule[] {
  if (told.length === 0) return [];
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const above = (id: string | null): string[] => {
    const clause = id === null ? undefined : byId.get(id);
    return clause ? [clause.id, ...above(clause.parent)] : [];
  };
  const promising = new Set(told.flatMap(({ clause }) => above(clause)));
  return clauses.flatMap((clause) => {
    if (clause.inline || clause.kind === 'table' || clause.kind === 'table-row') return [];
    const own = told.filter((one) => one.clause === clause.id).map((one) => one.own);
    return clause.text.split(/[。！？]/).flatMap((words): OverallRule[] => {
      const sentence = words.replace(/^[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]/, '').trim();
      const rule = own.some((promise) => sentence.includes(promise)) ? null : ruleIn(sentence);
      if (!rule) return [];
      const near = WHOLE.test(sentence) ? undefined : above(clause.id).find((id) => promising.has(id));
      const { doc } = clause;
      return [
        {
          ...rule,
          holdsFor: (id) => byId.get(id)?.doc === doc && (near === undefined || above(id).includes(near)),
        },
      ];
    });
  });
}
