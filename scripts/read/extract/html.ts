import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { isTitleLine } from '../../../src/domain/line-shape.ts';
import { countHan, isFurniture, isPagePart, linesOf, refuseDeep, without } from './blocks.ts';
import type { Extracted, Facts } from './extracted.ts';
import { findBody, ownHan } from './html-body.ts';
import { factsOf } from './html-facts.ts';
import { beginsWithTitle, linesAboveBody, withHead } from './html-head.ts';
import { isListPage } from './html-lists.ts';
import { printListNumbers } from './list-numbers.ts';
import { looksLikePolicy } from './policy-text.ts';
import { keepPastedLines, withoutServerCode } from './source-lines.ts';

const DOC_NUMBER = /^\p{Script=Han}{1,12}[〔[［（(]\d{4}[〕\]］）)]\s*第?\s*\d+\s*号$/u;

/**
 * Returns the policy text of a saved page of a government site: the body found by the density of its text, navigation,
 * scripts, hidden copies, and footers left out; title, number, issuer and date from the page or its meta tags.
 * A page without policy text gives an empty text and a remark that says so.
 */
export function extractHtml(html: string): Extracted {
  const tree = parsePage(html);
  const facts = factsOf(tree);
  const shown = bodyText(tree, facts, isFurniture);
  // A page may keep its text hidden or in a template and let a script put it where it is shown.
  const found = looksLikePolicy(shown.text)
    ? shown
    : bodyText(openTemplates(tree), facts, (element) => element.tagName !== 'head' && isPagePart(element));
  const { text, dropped, whole } = found;
  if (found.listed || !looksLikePolicy(text)) {
    return { text: '', facts, remarks: ['这个网页里没有找到政策正文：没有成段的文字，也没有编号的条款。'] };
  }
  const left = whole - countHan(text);
  const remarks = dropped.length > 0 ? [`正文中夹杂的网页部件未收：${dropped.join('、')}。`] : [];
  if (left > 0)
    remarks.push(`网页可见文字 ${whole} 个汉字，取正文 ${whole - left} 个，其余 ${left} 个是导航、页脚等，未收。`);
  return { text, facts: found.facts, remarks };
}

/** The text of the body, the lines of the page left out of it, and how many Chinese characters the page shows. */
function bodyText(
  tree: Root,
  facts: Facts,
  isOut: (element: Element) => boolean,
): { text: string; facts: Facts; dropped: string[]; whole: number; listed: boolean } {
  const clean = without(tree, isOut) as Root;
  const whole = countHan(toText(clean as Nodes));
  const page = withoutMenus(clean) as Root;
  const body = findBody(page);
  const listed = isListPage(body, facts.title);
  const { text: own, dropped } = withoutPageLines(linesOf(body));
  const { title: named = '', ...others } = facts;
  // A page may name only its site and keep the title of its text in the text or above it.
  const isSite = named !== '' && !isTitleLine(named);
  if (isSite && beginsWithTitle(own))
    return { text: withHead(own, [headNumber(tree, body)]), facts: others, dropped, whole, listed };
  const above = isSite ? linesAboveBody(linesOf(page), own) : [];
  const [title = named] = above;
  const head = above.length > 0 ? above : [facts.title, headNumber(tree, body)];
  return { text: withHead(own, head), facts: title ? { ...facts, title } : facts, dropped, whole, listed };
}

function parsePage(html: string): Root {
  const tree = unified().use(rehypeParse).parse(withoutServerCode(html)) as Root;
  refuseDeep(tree);
  return printListNumbers(keepPastedLines(tree));
}

/** What a `template` holds stands in the page. */
function openTemplates<T extends Root | Element>(node: T): T {
  const children = (node.children as (RootContent | ElementContent)[]).map((child) => {
    if (child.type !== 'element') return child;
    const held = child.tagName === 'template' ? (child.content?.children ?? []) : child.children;
    return openTemplates({
      ...child,
      tagName: held === child.children ? child.tagName : 'div',
      children: held as ElementContent[],
    });
  });
  return { ...node, children };
}

/** Leaves out lists of links, which are menus and lists of pages; a list of annexes has numbers or says what it is. */
function withoutMenus(node: Root | Element): Root | Element {
  const children = (node.children as (RootContent | ElementContent)[])
    .filter((child) => !(child.type === 'element' && isMenu(child)))
    .map((child) => (child.type === 'element' ? (withoutMenus(child) as Element) : child));
  return { ...node, children } as Root | Element;
}

function isMenu(element: Element): boolean {
  const links: string[] = [];
  visit(element, 'element', (inner) => {
    if (inner.tagName === 'a') links.push(toText(inner).trim());
  });
  const words = links.reduce((sum, link) => sum + countHan(link), 0);
  // Titles with their dates: a list of pages. A list of annexes says so.
  if (links.length >= 3 && ownHan(element) <= words * 0.25 && !/附\s*件/u.test(toText(element))) return true;
  return (
    links.length >= 2 &&
    links.every((words) => /^[\p{Script=Han}A-Za-z]{0,10}$/u.test(words)) &&
    ownHan(element) <= links.length * 2
  );
}

/** Lines that a page puts into its text: paging, sharing, printing, and templates that were never filled in. */
const PAGE_LINE =
  /^(?:上一[页篇].*|下一[页篇].*|首页|末页|返回顶部|扫一扫.*|分享到?[:：]?.*|【?(?:打印|关闭|收藏).{0,6}】?|字[体号][:：].*|\$\{.*\}|浏览次数.*|来源[:：].{0,20}|责任编辑.*)$/u;

function withoutPageLines(text: string): { text: string; dropped: string[] } {
  const lines = text.split('\n').filter((line, index, all) => line.trim() !== '' || all[index - 1]?.trim() !== '');
  const isPage = (index: number): boolean => PAGE_LINE.test(lines[index]?.trim() ?? '');
  // A page number stands above the button that turns the page.
  const out = (line: string, index: number): boolean =>
    isPage(index) || (/^\s*\d{1,4}\s*$/u.test(line) && (isPage(index + 1) || isPage(index + 2)));
  const dropped = lines.filter(out);
  return {
    text: lines
      .filter((line, index) => !out(line, index))
      .join('\n')
      .trim(),
    dropped: dropped.map((line) => line.trim()),
  };
}

/** A document number in a heading or a line above the body (“豫政〔2022〕20号”). */
function headNumber(tree: Root, body: Root | Element): string | undefined {
  let found: string | undefined;
  visit(tree, 'element', (element) => {
    if (element === body || found) return EXIT;
    if (!/^(?:h[1-6]|p|span|div)$/.test(element.tagName)) return undefined;
    const words = toText(element).trim();
    if (DOC_NUMBER.test(words)) found = words;
    return undefined;
  });
  return found;
}
