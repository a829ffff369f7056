import { readLabel } from '../../src/domain/label.ts';
import { NUMERAL_CLASS } from '../../src/domain/numeral.ts';
import { isSiteButton } from '../../src/domain/site-button.ts';
import type { Piece } from './piece.ts';

const PAGE_MARK = /^(?:#\s*)?Page\s*\d+\s*[:：]?$/iu;
const PAGE_NUMBER =
  /^(?:[-—–－·•~～]{1,3}\s*\d{1,4}\s*[-—–－·•~～]{1,3}|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|[Pp]age\s+\d+(?:\s+of\s+\d+)?)$/u;
/** A figure of a year behind a bar is part of a number (公報編號： / 6/2012), and no count of pages. */
const OF_YEAR = /[/／]\s*(?:19|20)\d{2}$/u;
/** Links of a page to its articles: “第十一條 第二十一條 第三十一條”. */
const ARTICLE_LINKS = new RegExp(
  `^第(?:[${NUMERAL_CLASS}]{1,5}|\\d{1,3})[条條](?:[\\s\\u3000]+第(?:[${NUMERAL_CLASS}]{1,5}|\\d{1,3})[条條])+$`,
  'u',
);
const BARE_NUMBER = /^\d{1,4}$/u;
/** The way to a page through its site. */
const CRUMBS =
  /^(?:(?:您的?)?(?:(?:现在|当前|目前|所在|現在|當前|目前)的?){0,2}位置[:：]|首页\s*[>＞»›→]|(?:>>|»)[^>»。；]{2,30}(?:>>|»))[^。；]*$/u;
/** The row of links at the head of a page: 热门站点 | 世界资料网 | 世界资料网论坛. */
const LINK_ROW =
  /^(?=.*(?:首页|收藏|论坛|站点|网站地图|登录|注册|繁体|English))[^|｜。；，\d]{2,12}(?:\s*[|｜]\s*[^|｜。；，\d]{2,12}){2,}$/u;
/** What a library of uploaded files prints above a text: 上传人：… 文档编号：…. */
const UPLOAD = /^上传人[:：].{1,30}文档编号[:：]/u;
/** Links to the pages before and behind, whose titles may be long: “下一个：关于组织申报…的通知”. */
const NEIGHBOUR = /^[上下]一[篇条页个则]\s*[:：][^。；]*$/u;
const SITE_FOOT = /ICP备\s*\d|公网安备\s*\d|版权所有[:：\s]|网站标识码/u;
/** An address alone on its line, or where a page was taken from: 原文链接：http://…. */
const ADDRESS =
  /^(?:(?:原文|本文|转载|官方)?(?:链接|网址|来源|出处|地址)?\s*[:：]\s*)?<?(?:https?:\/\/|www\.)[!-~]+>?$/u;
/** What a site prints behind a text: where it was taken from, who answers for it, its files. */
const LEAVING =
  /^(?:原文(?:链接|地址|出处|发布机关)?[:：]|(?:免责|版权)声明[:：]|本文(?:为转载|转载自|发布于|链接|word|pdf)|本站(?:内容|文章)|因篇幅问题不能全部显示|留言与评论|(?!附)[^。；]{6,}\.(?:pdf|docx?|wps|xlsx?|zip|rar)$|\$\(|[\w#.\s-]+\{$|\}$|[\w-]+:\s*[^;。]+;$|\[?(?:返回目录|上一[页篇章])\]?(?:\s*[|｜]))/iu;
/** The head of links to other pages behind a text; what follows are their names. */
const LINKS_HEAD = /^(?:相关(?:解读|链接|阅读)|网站导航|友情链接)[:：]?$/u;
const MOST_LINKS = 15;
const HEAD_LINES = 6;
const COMMENT = /^(?:<!--.*-->|[-=_*~—]{3,}|[|｜]+)$/u;

/**
 * Marks page numbers, running heads and other furniture of the printed page: they are no part of the text.
 * A bare figure is a page number only as one of a run of at least three that count up, page lengths apart.
 */
export function markFurniture(pieces: readonly Piece[], source: string): void {
  const raw = (piece: Piece): string => source.slice(piece.start, piece.end);
  for (const piece of pieces) {
    if (piece.table || piece.kind) continue;
    const text = raw(piece);
    if (text.length <= 160 && [SITE_FOOT, CRUMBS, UPLOAD, NEIGHBOUR].some((pattern) => pattern.test(text)))
      piece.dropped = true;
    if (text.length > 60) continue;
    if (PAGE_NUMBER.test(text) && OF_YEAR.test(text)) continue;
    if (
      [PAGE_MARK, PAGE_NUMBER, ARTICLE_LINKS, COMMENT, LINK_ROW].some((pattern) => pattern.test(text)) ||
      isSiteButton(text)
    )
      piece.dropped = true;
  }
  markPageEnd(pieces, raw);
  markAddressInHead(pieces, raw);
  // A figure alone above the end of a page (form feed).
  for (const piece of pieces)
    if (
      !piece.table &&
      !piece.kind &&
      BARE_NUMBER.test(raw(piece)) &&
      /^\s*\f/u.test(source.slice(piece.end, piece.end + 4))
    )
      piece.dropped = true;
  markBareNumbers(pieces, raw);
  markRunningHeads(pieces, raw);
}

/** Marks the address of a page alone on the line below the title: “…示威法”, “http://www.lscps.gov.cn/html/18280”. */
function markAddressInHead(pieces: readonly Piece[], raw: (piece: Piece) => string): void {
  const live = pieces.filter((piece) => !piece.dropped).slice(0, HEAD_LINES);
  const body = live.findIndex((piece) => piece.table !== null || piece.kind !== null || readLabel(raw(piece)) !== null);
  const head = body < 0 ? live : live.slice(0, body);
  for (const [index, piece] of head.entries()) {
    const above = head[index - 1] ? raw(head[index - 1] as Piece) : '';
    if (/^<?(?:https?:\/\/|www\.)[!-~]+>?$/iu.test(raw(piece)) && !/[：:，、]$/u.test(above)) piece.dropped = true;
  }
}

/** Marks what a site prints behind the end of a text: never behind a line that leaves a sentence open or leads to a list. */
function markPageEnd(pieces: readonly Piece[], raw: (piece: Piece) => string): void {
  const live = pieces.filter((piece) => !piece.dropped);
  const isText = (piece: Piece): boolean =>
    piece.table !== null || piece.kind !== null || readLabel(raw(piece)) !== null;
  const links = live.findLastIndex((piece) => LINKS_HEAD.test(raw(piece)));
  const named = links < 0 ? [] : live.slice(links);
  const isLinks =
    named.length <= MOST_LINKS &&
    named.every((piece) => !isText(piece) && raw(piece).length <= 40 && !/[。；]|月\d{1,2}日$/u.test(raw(piece)));
  let end = links > 0 && isLinks ? links : live.length;
  for (; end > 1; end -= 1) {
    const piece = live[end - 1] as Piece;
    const text = raw(piece);
    if (isText(piece) || text.length > 300 || ![ADDRESS, LEAVING, LINKS_HEAD].some((pattern) => pattern.test(text)))
      break;
  }
  // Below “附件：” stand the files of its annexes.
  if (/^附|[：:，、]$/u.test(live[end - 1] ? raw(live[end - 1] as Piece) : '')) return;
  for (const piece of live.slice(end)) piece.dropped = true;
}

function markBareNumbers(pieces: readonly Piece[], raw: (piece: Piece) => string): void {
  const bare = pieces
    .map((piece, index) => ({ piece, index, value: Number(raw(piece)) }))
    .filter((entry) => {
      const { table, kind, dropped, cell } = entry.piece;
      return !table && !kind && !dropped && !cell && BARE_NUMBER.test(raw(entry.piece));
    });
  let run: typeof bare = [];
  const close = (): void => {
    const apart = run.length > 1 ? ((run.at(-1)?.index ?? 0) - (run[0]?.index ?? 0)) / (run.length - 1) : 0;
    if (run.length >= 3 && apart >= 6) for (const entry of run) entry.piece.dropped = true;
  };
  for (const entry of bare) {
    const last = run.at(-1);
    if (last && entry.value !== last.value + 1) {
      close();
      run = [];
    }
    run.push(entry);
  }
  close();
}

/** A short line without a number that stands next to page furniture three times or more, and seldom elsewhere. */
function markRunningHeads(pieces: readonly Piece[], raw: (piece: Piece) => string): void {
  const beside = new Map<string, Piece[]>();
  const all = new Map<string, number>();
  pieces.forEach((piece, index) => {
    if (piece.dropped || piece.table || piece.kind || piece.width > 80) return;
    const text = raw(piece);
    all.set(text, (all.get(text) ?? 0) + 1);
    if (pieces[index - 1]?.dropped || pieces[index + 1]?.dropped)
      beside.set(text, [...(beside.get(text) ?? []), piece]);
  });
  for (const [text, same] of beside) {
    const often = same.length >= 3 && same.length >= (all.get(text) ?? 0) * 0.6;
    if (often && text.length >= 3 && !/[。；]$/u.test(text) && readLabel(text) === null) {
      for (const piece of same) piece.dropped = true;
    }
  }
}
