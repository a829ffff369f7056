import { levelChar, levelKey } from '../../domain/level.ts';
import { escapeHtml } from '../escape.ts';
import { LEAST_SAME, type Piece } from './align.ts';
import type { Aligned, Column, Comparison } from './column.ts';
import { differenceOf } from './difference.ts';

/**
 * Writes a comparison as HTML, the same for the page made at build time and for the one the browser makes.
 * `resolve` puts the base path in front of a site path; `tools` writes the controls of a column, where there are any.
 */
export function comparisonHtml(
  comparison: Comparison,
  resolve: (path: string) => string,
  tools: (column: Column, index: number) => string = () => '',
): string {
  const columns = comparison.columns.map((column, index) => columnHtml(column, resolve, tools(column, index)));
  const pair = `<div class="pair n${comparison.columns.length}" id="pair" data-mode="both">${columns.join('')}</div>`;
  const apparatus = comparison.aligned.map((aligned) => apparatusHtml(comparison, aligned));
  return `${statsHtml(comparison)}${pair}${apparatus.join('')}${legendHtml(comparison)}`;
}

function statsHtml({ columns, same }: Comparison): string {
  if (columns.length < 2) return '';
  const bar = (share: number): string =>
    `<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${share}" height="10"></rect></svg>`;
  const shares = columns.map(
    ({ document, share }) => `<span>占${escapeHtml(document)} ${bar(share)}<b>${share}%</b></span>`,
  );
  return `<p class="stats"><span>同文 <b>${same}</b> 字</span>${shares.join('')}</p>`;
}

function columnHtml(column: Column, resolve: (path: string) => string, tools: string): string {
  const facts = [column.docNumber, column.issuedOn, column.validity]
    .flatMap((fact) => fact ?? [])
    .map((fact) => `<span class="nb">${escapeHtml(fact)}</span>`);
  return `<section data-lv="${levelKey(column.level)}" data-id="${escapeHtml(column.id)}" aria-label="${escapeHtml(`${column.document} ${column.citation}`)}"><header class="side-h"><span class="seal lg" data-lv="${levelKey(column.level)}">${levelChar(column.level)}</span><div><p class="ti">${escapeHtml(column.document)}　${escapeHtml(column.citation)}　<span class="muted">${escapeHtml(column.heading)}</span></p><p class="note">${facts.join('　')}　<a href="${escapeHtml(resolve(column.url))}">打开原条</a></p>${tools}</div></header><div class="bd">${paragraphs(column.pieces)}</div></section>`;
}

/** Lines of a whole section stay lines: a line break inside a piece ends the paragraph. */
function paragraphs(pieces: readonly Piece[]): string {
  const parts = pieces.map((piece) =>
    piece.text
      .split('\n')
      .map((line) => pieceHtml({ ...piece, text: line }, piece.text === ''))
      .join('</p><p>'),
  );
  return `<p>${parts.join('')}</p>`.replaceAll('<p></p>', '');
}

function pieceHtml({ kind, text, variant }: Piece, gap: boolean): string {
  if (text === '' && !gap) return '';
  const number = variant === null ? '' : `<b class="vn">${circled(variant)}</b>`;
  switch (kind) {
    case 'mark':
      return escapeHtml(text);
    case 'same':
      return `<mark class="same">${escapeHtml(text)}</mark>`;
    case 'variant':
      return gap
        ? `<span class="vw">${number}<span class="gap" role="img" aria-label="此处无"></span></span>`
        : `<span class="vw">${number}<span class="var">${escapeHtml(text)}</span></span>`;
  }
}

function apparatusHtml({ columns }: Comparison, { column, alignment }: Aligned): string {
  const [a, b] = [columns[0], columns[column]];
  if (!a || !b || alignment.variants.length === 0) return '';
  const title = columns.length === 2 ? '异文' : `异文：${escapeHtml(b.document)}与${escapeHtml(a.document)}`;
  const cell = (text: string, column: Column): string =>
    `<td data-l="${escapeHtml(column.document)}" data-lv="${levelKey(column.level)}"><div>${text === '' ? '<span class="bk none"><span>此处无</span></span>' : escapeHtml(text)}</div></td>`;
  const rows = alignment.variants.map(
    (variant) =>
      `<tr><td>${circled(variant.number)}</td>${cell(variant.a, a)}${cell(variant.b, b)}<td data-l="差别"><div>${escapeHtml(differenceOf(variant, a.document, b.document))}</div></td></tr>`,
  );
  return `<section class="apparatus"><div class="h-rule"><h2>${title}</h2><span class="muted">${rows.length} 处，号码与上文${columns.length === 2 ? '' : escapeHtml(b.document)}对应</span><span class="note">${LEAST_SAME} 字以上连续相同算同文；标点不计</span></div><div class="tw fit" tabindex="0" role="region" aria-label="${title}表"><table class="tab app stack"><thead><tr><th scope="col">号</th><th scope="col">${escapeHtml(a.document)}</th><th scope="col">${escapeHtml(b.document)}</th><th scope="col">差别</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

function legendHtml({ columns }: Comparison): string {
  if (columns.length < 2) return '';
  const variants = columns
    .map(({ level }) => level)
    .filter((level, index, all) => all.indexOf(level) === index)
    .map((level) => `<span data-lv="${levelKey(level)}"><span class="var">异文</span>　${levelChar(level)}级</span>`);
  const note = columns.length > 2 ? '<span>三条以上时，各条都与第一条比，号码记在后面各条</span>' : '';
  const gap = `<span><span class="gap"></span>　此处无</span>${note}`;
  return `<p class="legend"><span><mark class="same">同文</mark>　黄底加线</span>${variants.join('')}${gap}</p>`;
}

/** ① to ⑳, then （21）. */
export function circled(number: number): string {
  return number <= 20 ? String.fromCodePoint(0x245f + number) : `（${number}）`;
}
