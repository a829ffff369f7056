import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import type { Facts } from './extracted.ts';

/** Names of meta tags on government sites (国务院办公厅政府网站页面标签规范) and the fact each gives. */
const META: Record<string, keyof Facts> = {
  articletitle: 'title',
  'og:title': 'title',
  'dc.title': 'title',
  citation_title: 'title',
  pubdate: 'issuedOn',
  publishdate: 'issuedOn',
  'article:published_time': 'issuedOn',
  contentsource: 'issuer',
  url: 'url',
  'og:url': 'url',
};

/** Labels in the information box of a page (信息公开目录) and the fact that stands in the next cell. */
const LABELS: [RegExp, keyof Facts][] = [
  [/^(?:标题|名称|信息名称)[:：]?$/, 'title'],
  [/^(?:发文字号|文号|发文号|文件编号)[:：]?$/, 'docNumber'],
  [/^(?:发文机关|发布机构|发文单位|制发机关)[:：]?$/, 'issuer'],
  [/^(?:成文日期|发文日期|生成日期|印发日期)[:：]?$/, 'issuedOn'],
];

/** Names of columns and kinds of pages, which stand where the title of a text should. */
const COLUMN =
  /^(?:通知公告|公示公告|公告公示|公告通知|通知|公告|公示|政策(?:文件|法规|解读)?|规范性文件|行政规范性文件|(?:政府|政务)?信息公开(?:目录|指南|制度)?|法律法规|政府公报|办事指南|文件下载|(?:公文|新闻|文章|信息)?(?:详情|正文|内容)|首页)$/u;

/** Returns what a page says about its document: information box first, then headings, then meta tags, then its title. */
export function factsOf(tree: Root): Facts {
  const box: Facts = {};
  const meta: Facts = {};
  let heading: string | undefined;
  let pageTitle: string | undefined;
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'meta') readMeta(element, meta);
    else if (element.tagName === 'title')
      pageTitle ??= words(element)
        .split(/[_|｜-]/)[0]
        ?.trim();
    else if (/^h[12]$/.test(element.tagName)) heading ??= pickHeading(words(element));
    else if (parent && index !== undefined && parent.type === 'element') readLabel(element, parent, index, box);
  });
  const title = [box.title, heading, meta.title, pageTitle].find((name) => name && !COLUMN.test(name));
  const issuedOn = isoDate(box.issuedOn) ?? isoDate(meta.issuedOn);
  return {
    ...(title ? { title } : {}),
    ...(box.docNumber ? { docNumber: box.docNumber } : {}),
    ...(box.issuer ? { issuer: box.issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(meta.url && /^https?:/.test(meta.url) ? { url: meta.url } : {}),
  };
}

/** Returns a date as YYYY-MM-DD from the forms pages use (2018年12月18日, 2018-12-18 10:00), or undefined. */
export function isoDate(text: string | undefined): string | undefined {
  const m = text?.match(/(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/);
  return m ? `${m[1]}-${m[2]?.padStart(2, '0')}-${m[3]?.padStart(2, '0')}` : undefined;
}

function words(element: Element): string {
  return toText(element).replace(/\s+/g, '').trim();
}

/** A heading that names the text; one with a number (五、保障措施) heads a part of it. */
function pickHeading(text: string): string | undefined {
  if (
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第\S{1,4}[编章节]|\d{1,2}[.．、])/u.test(
      text,
    )
  )
    return undefined;
  return text.length >= 6 && /关于|意见|办法|规定|方案|计划|条例|通知|措施|细则|规划|决定|公告|政策/.test(text)
    ? text
    : undefined;
}

function readMeta(element: Element, facts: Facts): void {
  const { name, property, content } = element.properties;
  const key = META[String(name ?? property ?? '').toLowerCase()];
  if (key && typeof content === 'string' && content.trim() !== '') facts[key] ??= content.trim();
}

function readLabel(element: Element, parent: Element, index: number, facts: Facts): void {
  if (!/^(?:td|th|dt|span|li|b|strong|label|div)$/.test(element.tagName)) return;
  const label = toText(element).replace(/\s/g, '');
  if (label.length > 8) return;
  const key = LABELS.find(([pattern]) => pattern.test(label))?.[1];
  if (!key) return;
  const next = parent.children.slice(index + 1).find((child): child is Element => child.type === 'element');
  const value = next ? words(next) : '';
  if (value !== '') facts[key] ??= value;
}
