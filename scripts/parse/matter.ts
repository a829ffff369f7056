import { readLabel } from '../../src/domain/label.ts';
import {
  isAddresseeLine,
  isBylineLine,
  isContactLine,
  isContentsHead,
  isDateLine,
  isDutyLine,
  isFactLine,
  isHistoryLine,
  isNumberLine,
  isOpennessLine,
  isOrganLine,
  isSignerLine,
  isTitleLine,
} from '../../src/domain/line-shape.ts';

/** What a line of front or back matter is; the words of the anchors `front-…` and `back-…`. */
export type Role = string;

const HANDED_OVER =
  /^[现現](?:公布|公佈|发布|發布|颁布|頒布)《|(?:印发|转发|颁发)给?你们|(?:印發|轉發)給你們|[现現](?:予|将|就|將).{0,80}(?:印发|公布|发布|转发|印發|發布|轉發|公告|通知如下|征求意见)|予以(?:印发|公布|发布)/u;
const PRINTED = /^.{0,30}\d{4}年\d{1,2}月\d{1,2}日印[发發]$/u;
const EFFECT =
  /^(?:本|以上|上述|此)(?:意见|办法|方案|行动计划|行动方案|计划|规定|规则|细则|政策|政策措施|措施|政策举措|通知|要点|规划|纲要|指导意见|实施方案|实施意见|实施细则|指南|文件|决定|公告|通告|规程)[^。]{0,40}自.{2,24}起.{0,6}(?:施行|实施|执行|生效|有效)/u;

/** The decree that publishes a law, printed below its title: 中华人民共和国主席令. */
const DECREE = /^\p{Script=Han}{0,24}(?:主席|国务院|政府|[部局署]|委员会)令$/u;
/** The number of a footnote, and its words. */
export const NOTE = /^[[［]\d{1,3}[\]］]\s*\S/u;
/** Who edited or supplied a page: 来源：…, （责编：王某、吕某）. */
const CREDIT = /^[（(]?(?:(?:文章|信息|稿件)?来源|责任编辑|责编|编辑)[:：]/u;
/** A body that signs for another: 某市红十字会代章, 某市某局（代章）. */
const SEALED = /^[\p{Script=Han}]{4,30}(?:代章|（代章?）)$/u;

/** When a text takes effect, below its title and without the mark of a sentence: 本修正案自2011年5月1日起实行. */
const EFFECT_OF = /^本(?:修正案|法|条例|规定|办法|决定|解释)自.{2,24}起(?:施行|实行)$/u;

/** Tells whether a paragraph hands another text over (现印发给你们，请认真贯彻执行。). */
export function handsOver(text: string): boolean {
  return HANDED_OVER.test(text);
}

/** Returns what a line of front matter is by its own shape, given the roles before it; null where only its place tells. */
export function frontShape(text: string, before: readonly Role[]): Role | null {
  const last = before.at(-1);
  if (before.length === 0 && text.length <= 34 && /文件$/u.test(text)) return 'mark';
  if (/^附\s*[件录錄表]\s*[\d一二三四五六七八九十]{0,3}[:：]?$/u.test(text)) return 'annex';
  if (before.length === 0 && /^附\s*件\s*[\d一二三四五六七八九十]{1,3}\s*[:：]/u.test(text)) return 'annex';
  if (before.length === 0 && /^附(?:件|录)?\s*[:：]\s*[^。；，\d]{0,30}$/u.test(text)) return 'annex';
  if (isOpennessLine(text)) return 'openness';
  if (before.length > 0 && isContentsHead(text)) return 'contents';
  const noticed = before.includes('addressee') || before.includes('notice');
  if ((noticed && isContactLine(text)) || (before.length > 0 && /^\d{4,}$/u.test(text))) return 'text';
  if (noticed && /^抄\s*送[:：]/u.test(text)) return 'cc';
  if (noticed && (PRINTED.test(text) || /^共印\d+份$/u.test(text))) return 'printed';
  if (isNumberLine(text)) return 'number';
  if (isFactLine(text) || isFieldLine(text, last) || /^【[^】]{2,60}】$/u.test(text)) return 'published';
  if (isDateLine(text)) return 'date';
  if (
    isBylineLine(text) ||
    isHistoryLine(text) ||
    /^\d{4}年\d{1,2}月\d{1,2}日.{2,60}(?:批准|令)$/u.test(text) ||
    (last === 'title' && EFFECT_OF.test(text)) ||
    // Who gives a report, below where and from whom a page has it.
    (last === 'published' && before.includes('title') && isSignerLine(text)) ||
    (before.includes('title') && isIssueLine(text)) ||
    /^\d{4}年\d{1,2}月\d{1,2}日起?施行$/u.test(text) ||
    /^中華民國.{1,8}年.{1,3}月.{1,3}日.{0,60}(?:訂定|修正|發布|公布|施行|令).{0,30}$/u.test(text)
  )
    return 'byline';
  if (isAddresseeLine(text) || ((last === 'title' || last === 'number') && isEachOf(text))) {
    const again = before.lastIndexOf('title') > before.lastIndexOf('addressee');
    return before.includes('addressee') && last !== 'addressee' && !again ? null : 'addressee';
  }
  if (/^附件?[:：]|^附\s*[表录錄]\s*[:：]\s*\d{1,2}[.．、]/u.test(text)) return 'annexes';
  if (/[。，、；：:]$/u.test(text)) return null;
  if (noticed && (isOrganLine(text) || isSignerLine(text)) && last !== 'title') return 'issuer';
  if (before.includes('title') && DECREE.test(text)) return 'title';
  return isTitleLine(text.replace(/^《(.*)》$/u, '$1')) ? 'title' : null;
}

/** Receivers of whatever kind right below a title, each of which all are called: “各普通高中、各初级中学：”, “各区残联，各直属单位（学校）：”. */
function isEachOf(text: string): boolean {
  const [, names = ''] = /^(.{2,80})[：:]$/u.exec(text) ?? [];
  return /^[各有]/u.test(names) && names.split(/[、，,]|(?:及|和)(?=各|有关)/u).every((name) => EACH.test(name));
}

const EACH = /^(?:各(?!位)|有关)(?:(?![要应须可将请按下])[\p{Script=Han}（）()]){1,24}$/u;

/** “1990年3月10日，铁道部”: the day and the body of a text, as collections of laws print them below its title. */
function isIssueLine(text: string): boolean {
  const [, organ = ''] = /^\d{4}年\d{1,2}月\d{1,2}日，(\p{Script=Han}{2,30})$/u.exec(text) ?? [];
  return isOrganLine(organ);
}

/** Two fields on one line in the head of a page (类别：… 文号：…), or the name behind such lines (名称：…). */
function isFieldLine(text: string, last: Role | undefined): boolean {
  if (text.length > 100 || /[。；]/u.test(text)) return false;
  if (last === 'published' && /^(?:文件)?(?:名称|名稱|标题)[:：]/u.test(text)) return true;
  return (
    /^[\p{Script=Han}]{2,5}：[^：，]{1,40}[\p{Script=Han}]{2,3}：/u.test(text) &&
    /文[号號]|日期|分[类類]|[时時]效/u.test(text)
  );
}

/** A list of bodies that goes on on the next line: “市中级法院，市检察院。”, “各新闻单位”. */
function isBodies(text: string): boolean {
  return (
    text.length <= 200 &&
    readLabel(text) === null &&
    (/[、，；]/u.test(text) || isOrganLine(text.replace(/。$/u, '')) || /^各/u.test(text))
  );
}

/** Returns what back matter a line is, given the role of the line before, or null. */
export function backRole(text: string, last: Role | null): Role | null {
  if (/^附\s*件(?:[:：]|（略）|\d?[:：])|^附\s*[表录錄]\s*[:：]\s*\d{1,2}[.．、]/u.test(text)) return 'annexes';
  if (/^附\s*[件表录图]\s*[\d一二三四五六七八九十]{0,3}$/u.test(text)) return 'annex';
  if (/^附[:：]/u.test(text)) return 'annexes';
  if (/^(?:主办|承办)[:：]/u.test(text)) return 'sponsor';
  if (/^督办[:：]/u.test(text)) return 'supervisor';
  if (/^(?:抄送|抄报|主送|分送|发送)[:：]/u.test(text)) return 'cc';
  if (PRINTED.test(text)) return 'printed';
  if (isDateLine(text)) return 'date';
  if (EFFECT.test(text)) return 'effect';
  if (
    /^（(?:此件|联系人|信息公开|本文有删减)[^（）]*）$/u.test(text) ||
    /^(?:公开方式|公开属性|信息公开)[^。]{0,30}$/u.test(text)
  )
    return 'openness';
  if (/^主题词[:：]/u.test(text) || NOTE.test(text)) return 'text';
  if (CREDIT.test(text) && text.length <= 80) return 'text';
  if ((isOrganLine(text) || SEALED.test(text)) && !isDutyLine(text)) return 'issuer';
  if (last === 'cc' && isBodies(text)) return 'cc';
  return null;
}
