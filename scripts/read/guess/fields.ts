import type { Facts } from '../extract/extracted.ts';
import { isoDate } from '../extract/html-facts.ts';

/** Names of the fields that pages and collections print above a text, and the fact each gives. */
const FIELDS: readonly (readonly [RegExp, keyof Facts])[] = [
  [/^(?:标题|名称|文件名称|法規名稱|法规名称|发文标题)$/u, 'title'],
  [/^(?:文号|发文字号|发文号|发文文号|发布文号|文件编号)$/u, 'docNumber'],
  [/^(?:发文机关|发布机构|发文单位|制定机关|制发机关|发布单位|发文部门|颁布单位)$/u, 'issuer'],
  [
    /^(?:成文日期|发文日期|印发日期|生成日期|公文生成日期|成文时间|公布日期|颁布日期|发文时间|修正日期|發布日期)$/u,
    'issuedOn',
  ],
];
const HEAD_LINES = 20;
/** An organ by its rank alone (市政府办公室) does not say whose it is; the signature does. */
const NAMELESS = /^[省市县区州](?!场)/u;
/** What a document number has and the shelf mark of a library (200808_PF0010) has not. */
const NUMBER = /[号號〔[［【]/u;
/** Fields side by side on one line: “发布机构: 市政府办公室 公开方式: 主动公开”, “发布机构：经济发展局；文号：…；生成日期：…。” */
const NEXT_FIELD = /(?:\s+|[；;]\s*)(?=[\p{Script=Han}]{2,6}\s*[：:])/u;
const MINGUO = /(?:中華)?民國\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;

/** Returns what the fields in the head of a text say of it (发文机关：某市人民政府); later ones do not count. */
export function fieldsOf(lines: readonly string[]): Facts {
  const facts: Facts = {};
  for (const line of lines.slice(0, HEAD_LINES).flatMap((whole) => closed(whole).split(NEXT_FIELD))) {
    const match = /^[*【[]*([\p{Script=Han}]{2,6})[*】\]]*\s*[：:]\s*[*]*\s*(\S.{0,120})$/u.exec(line);
    const key = FIELDS.find(([name]) => name.test(match?.[1] ?? ''))?.[1];
    if (!key || !match?.[2]) continue;
    const value =
      key === 'issuedOn' ? (isoDate(match[2]) ?? minguoDate(match[2])) : match[2].replace(/[；;。]?\s*$/u, '');
    if (!value || (key === 'issuer' && NAMELESS.test(value)) || (key === 'docNumber' && !NUMBER.test(value))) continue;
    facts[key] ??= value;
  }
  return facts;
}

/** A row of a table as copied text has it: cells between bars, names spread over their width (“文 号: | 嘉府办发〔2024〕23号 |”). */
function closed(line: string): string {
  return line
    .replace(/[ \t]*\|[ \t]*/gu, '  ')
    .replace(/(?<=^|\s)\p{Script=Han}(?:[ \u3000]\p{Script=Han}){1,3}(?=\s*[：:])/gu, (name) =>
      name.replace(/\s/gu, ''),
    );
}

/** Returns a date of the 中華民國 calendar as YYYY-MM-DD, or undefined. */
export function minguoDate(text: string): string | undefined {
  const match = MINGUO.exec(text);
  if (!match) return undefined;
  return `${Number(match[1]) + 1911}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
}
