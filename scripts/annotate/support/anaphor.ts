import { BODY } from './body.ts';

const STATUS =
  '(?:认定|评定|试点|示范|获批|获评|通过|复审|复核|验收|评估|考核|评价|绩效|等[次级]|结果|合格|优秀|良好|达标|被?评?为|达到)';
/** What was found of those named before, with no name in it: 首次认定的, 首批试点示范的, 年度评估等次为优秀的. */
const FOUND = new RegExp(`^(?:首次|首批|初次|再次|重新|新|年度|当年|上年度)*${STATUS}+(?:的|$)`);
const OF_IT = /^其(?![他它余中])/;
/** Who was named before as the object of a task: 新培育认定500家以上省级大数据企业. */
const TASK = new RegExp(`(?:认定|培育|评选|遴选|打造|引进)\\d+[家个户名](?:左右|以上)?(?<who>[^，的]*${BODY})$`);
/** Who was named before with what it does: 企业租用公共保税仓库的. */
const DOER = new RegExp(`^[^，的]*?${BODY}[^，]+的$`);

/** Who was named before as helped, with what it does: 支持企业建设研发中心. */
const HELPED = new RegExp(`^(?:支持|鼓励)(?<who>[^，的]*?${BODY}[^，的]{3,})$`);

/** Tells whether a phrase behind 对 speaks of those that the words before it name (对其租金, 对首次认定的). */
export function refersBack(whom: string): boolean {
  return OF_IT.test(whom) || FOUND.test(whom);
}

/** Returns the words of a stretch that name whom the next refers to by 其 or by 首次认定的 alone, null where none do. */
export function antecedentIn(words: string): string | null {
  const helped = HELPED.exec(words)?.groups?.['who'];
  if (helped !== undefined) return `${helped}的`;
  return TASK.exec(words)?.groups?.['who'] ?? (DOER.test(words) ? words : null);
}

/** Returns a thing of somebody named before without 其 (其租金 → 租金), null for other phrases. */
export function thingOf(whom: string): string | null {
  return OF_IT.test(whom) ? whom.slice(1) : null;
}
