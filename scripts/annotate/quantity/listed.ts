import type { Figure } from './figure.ts';

/** Verbs that make what is there better and add nothing to it. */
const BETTERS =
  /^(?:到?\d{4}年|年内|持续|继续|着力|进一步|重点|全力|切实)*(?:做大做强|做强做大|做优做强|做强做优|突出(?!抓)|抓实|巩固|完善|宣传)/;
/** Verbs that make things, or an aim: what is counted after them is to be reached. */
const MAKES = /建设|建成|打造|形成|培育|培养|创建|新增|新建|引进|实施|认定|发展到|达到|力争|争取|推广|抓好|争创/;
const STRENGTHENED = /^(?:着力|持续|进一步)?提[升高][^，]*$/;
const STRENGTH = /^[^，；]*(?:竞争力|竞争优势|核心能力|影响力)/;
const PUBLICITY = /^[^，；]*的宣传/;

/**
 * Tells whether a count only says how long a list is that is there already: 做大做强焦作、新乡等6个特色零部件基地,
 * 提升8条产业链竞争力, 加大对30个重点项目的宣传.
 */
export function countsList({ lead, run }: Figure): boolean {
  if (MAKES.test(lead)) return false;
  return BETTERS.test(lead) || (STRENGTHENED.test(lead) && STRENGTH.test(run)) || PUBLICITY.test(run);
}
