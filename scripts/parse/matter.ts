import type { LogicalLine } from '../../src/domain/repaired-text.ts';

/** What a line of front or back matter is; the words of the anchors `front-…` and `back-…`. */
export type Role = string;

const DATE =
  /^(?:\d{4}|[二一][〇○零ＯO○一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
const ORGAN = /(?:人民政府|办公厅|办公室|委员会|管委会|领导小组|[厅局委部院署])$/u;
const NUMBER = /^[\p{Script=Han}\d]{1,14}[〔[（(【]\d{4}[〕\]）)】]\s*第?\d{1,5}号$/u;
const TITLE =
  /(?:通知|意见|办法|规定|方案|计划|规划|条例|决定|公告|通告|细则|措施|要点|纲要|函|批复|报告|指南|清单|目录|政策|安排|制度|（.*[年版行稿].*）)$/u;

/** Returns what front matter a line is, given the roles before it; null where the body begins. */
export function frontRole(line: LogicalLine, before: readonly Role[]): Role | null {
  const text = line.text;
  const last = before.at(-1);
  if (/^[^，。；]{2,30}文件$/u.test(text) && before.length === 0) return 'mark';
  if (NUMBER.test(text)) return 'number';
  if (/^(?:发布日期|成文日期|发布时间|印发日期)[：:]/u.test(text)) return 'published';
  if (DATE.test(text)) return 'date';
  if (/^（[^（）]*(?:年[^（）]*月|通过|施行|公布)[^（）]*）$/u.test(text)) return 'byline';
  if (/[：:]$/u.test(text) && /各|人民政府|部门|单位|公司|委员会|机构/u.test(text)) return 'addressee';
  const noticed = before.includes('addressee') || before.includes('notice');
  if (/。$/u.test(text)) {
    return noticed &&
      !before.slice(before.lastIndexOf('notice')).includes('title') &&
      /印发给你们|转发给你们|予以公布|现将.*印发/u.test(text)
      ? 'notice'
      : null;
  }
  if (/[，、；：:]/u.test(text.slice(-1))) return null;
  if (noticed && last !== 'title' && ORGAN.test(text) && text.length <= 30) return 'issuer';
  if (text.length <= 80 && (TITLE.test(text) || before.length === 0 || (last === 'title' && text.length <= 40)))
    return 'title';
  return null;
}

/** Returns what back matter a line is, or null. */
export function backRole(text: string, last: Role | null): Role | null {
  if (/^附件?(?:[:：]|\d?[:：]|（略）)/u.test(text)) return 'annexes';
  if (/^主办[:：]/u.test(text)) return 'sponsor';
  if (/^督办[:：]/u.test(text)) return 'supervisor';
  if (/^(?:抄送|抄报|主送|分送)[:：]/u.test(text)) return 'cc';
  if (DATE.test(text)) return 'date';
  if (/^\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(text)) return 'printed';
  if (
    /^本(?:意见|办法|方案|行动计划|计划|规定|细则|措施|政策|通知|要点|规划|纲要|指导意见|实施方案|实施意见)[^。]{0,12}自[^。]{2,30}起(?:施行|实施|执行|生效)/u.test(
      text,
    )
  )
    return 'effect';
  if (ORGAN.test(text) && text.length <= 30 && !/[，。；：]/u.test(text)) return 'issuer';
  if (last === 'cc' || last === 'annexes') return last;
  return null;
}
