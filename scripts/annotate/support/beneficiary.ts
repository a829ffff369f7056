import { awards, beforeGift, OPENING, type Part, type Pledge } from './part.ts';
import { withoutUnit } from './per-unit.ts';

/** Who gets it, on what condition, and what the rate is taken of where the phrase names it. */
export interface Receiver {
  readonly beneficiary: string | null;
  readonly condition: string | null;
  readonly base: string | null;
}

const SPENDING =
  /^(?<who>.*?(?:企业|项目|单位|机构|园区|产品))(?<what>中?[^的]*(?:的)?[^的]*(?:投资|投入|费用|保费|支出))$/;

const MEASURED =
  /^(?<who>[^的]*?(?:企业|项目|单位|机构))(?<what>(?:年度?|上年度?|首次)[^，]*(?:收入|产值|销售额|投资)[^，]*\d[^，]*)$/;

/** Where the first 的 outside brackets and titles stands, with a noun of 2–30 characters after it. */
function modifierEnd(phrase: string): number {
  const flat = phrase.replace(/《[^》]*》|（[^）]*）|“[^”]*”/g, (inside) => '　'.repeat(inside.length));
  for (let at = flat.lastIndexOf('的'); at > 0; at = flat.lastIndexOf('的', at - 1)) {
    const rest = phrase.slice(at + 1);
    if (rest.length >= 2 && rest.length <= 40 && !/^(?:环保|设备|研发)?投入$/.test(rest)) return at;
  }
  return -1;
}

/** Returns a phrase after 对 as receiver and condition (符合…要求的铝加工产品). */
export function splitReceiver(phrase: string): Receiver {
  const spent = SPENDING.exec(phrase)?.groups;
  if (spent) {
    const what = (spent['what'] ?? '').replace(/^中/, '');
    const purpose = /^处理|^用于|^购置|^开展/.test(what) ? what : null;
    return { beneficiary: spent['who'] ?? null, condition: purpose, base: purpose === null ? what : null };
  }
  const measured = MEASURED.exec(phrase)?.groups;
  if (measured)
    return { beneficiary: measured['who'] ?? null, condition: (measured['what'] ?? '').replace(/的$/, ''), base: null };
  const at = modifierEnd(phrase);
  if (at < 0) return { beneficiary: phrase, condition: null, base: null };
  return { beneficiary: phrase.slice(at + 1), condition: phrase.slice(0, at), base: null };
}

/** Where a receiver told over several stretches ends (…协议，完成股改、并报…备案的企业); the first where it is told in one. */
export function receiverEnd(parts: readonly Part[], at: number): number {
  const end = parts.findIndex(
    (part, i) =>
      i > at &&
      /的[\u4e00-\u9fffA-Z\d]{0,6}?(?:企业|项目|单位|机构|产品|基站|平台|园区|设施|人员|团队|个人|主体|学校|农户)$/.test(
        part.words,
      ),
  );
  return end < 0 || parts.slice(at, end).some(awards) ? at : end;
}

/** A receiver told without 对, before the award: 被评定为名牌产品的企业，给予…. */
const TOLD =
  /^(?:[^，]{4,}的|新(?:引进|注册|设立|建|认定|获批)[^，]*)(?:企业|项目|单位|机构|园区|平台|基地|产品|个人|人员|团队)(?:（[^）]*）)?$/;

/** Returns where a promise tells who receives it, -1 where it does not. */
export function receiverAt({ parts }: Pledge): number {
  const opened = parts.findIndex((part) => OPENING.test(part.words));
  if (opened >= 0) return opened;
  return parts.slice(0, parts.findIndex(awards) + 1).findIndex((part) => TOLD.test(part.words) && !awards(part));
}

/** People told without 对, who are not those of the promise before: 博士、硕士毕业生到企业就业的，…. */
const OTHERS = /^[^，]*(?:毕业生|人才|人员|教师|学生|居民|农户|职工|猎头机构|中介机构)[^，]*的$/;

/** Returns the words that tell who receives a promise (those after 对), without what it gives. */
export function opening(pledge: Pledge): string | null {
  const { parts } = pledge;
  const at = receiverAt(pledge);
  if (at < 0) return pledge.before === null || OTHERS.test(parts[0]?.words ?? '') ? null : opening(pledge.before);
  const words = parts.slice(at, receiverEnd(parts, at) + 1).map((part) => part.words);
  const told = words.join('，');
  const whom = OPENING.exec(told)?.groups?.['whom'] ?? told;
  return beforeGift(whom)
    .replace(/(?:按照|按一定|按规定).*$/, '')
    .replace(/(?:分别|分阶段|依次|一次性|择优)$/, '')
    .replace(/.+/, withoutUnit);
}
