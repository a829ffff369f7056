import { NO_CHARS } from '../../src/domain/chars.ts';
import { BLANK_ENTITY } from '../../src/domain/entities.ts';
import { INVISIBLE } from '../../src/domain/invisible.ts';
import { readLabel } from '../../src/domain/label.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { editedChars } from './edits.ts';
import { gluedAt } from './glued.ts';
import type { NumberCount } from './glued-numbers.ts';
import { mendLine } from './mend.ts';
import type { Piece } from './piece.ts';
import { superfluous } from './place.ts';
import { isWide } from './spaces.ts';
import type { TableRegion } from './tables.ts';

const SPACED_LAW =
  /^\s*第[\s〇零○一二三四五六七八九十百千\d-]{1,14}[章节節条條點](?:之[一二三四五六七八九十\d]{1,3})?(?:[\s\u3000]|$)/u;
/** The marks of a Markdown heading, which plain text copied from Markdown keeps. */
const HEADING_MARKS = /^\s*(#{1,6})(?=[ \u3000]*\S)(?![ ]*Page\b)/u;

/** A mark of a list in front of a line; before a printed number it is none of the text: “- （一）…”, “• 1.…”, “> 二、…”. */
const BULLET = /^\s*[-*+•·●○◦◆◇■□▪►▶➢✓√>][ \t\u3000]+(?=[第（(〔【\d一二三四五六七八九十①-⑳壹])/u;

/** Characters that print nothing and blanks as a page writes them, in front of a line. */
const UNSEEN = new RegExp(`^(?:\\s|[${INVISIBLE}]|${BLANK_ENTITY})*(?:[${INVISIBLE}]|${BLANK_ENTITY})\\s*`, 'u');

/** What a lost character set left of the blanks in front of paragraphs: “??一、规划背景”. */
const LOST_BLANKS = /^\s*[?？\uFFFD\uE000-\uF8FF]{1,4}(?=\S)/u;

/** The names of fields that a collection of laws puts in front of its lines: “【章名】 第一章 总则”. */
const FIELD = /^\s*【(?:章名|节名|题注|编名|条文|正文)】\s*(?=\S)/u;

function bulletOf(line: string): number {
  const length = BULLET.exec(line)?.[0].length ?? 0;
  return length > 0 && readLabel(line.slice(length)) !== null ? length : 0;
}

/** Returns what stands in front of lines and is no text: the marks of headings, and lost blanks where many lines have them. */
function leadsOf(source: Source): RegExp[] {
  const lines = source.lines.map((line) => source.text.slice(line.start, line.end)).filter((raw) => raw.trim() !== '');
  const lost = lines.filter((raw) => LOST_BLANKS.test(raw)).length;
  return lost >= 3 && lost >= lines.length * 0.3
    ? [HEADING_MARKS, FIELD, UNSEEN, LOST_BLANKS]
    : [HEADING_MARKS, FIELD, UNSEEN];
}

/**
 * Cuts a source into pieces: one for each line with words in it, more where a line was split
 * by an editor or holds a gap of two or more full-width blanks (a line break lost in extraction).
 */
export function cutPieces(
  source: Source,
  decisions: Decisions,
  tables: readonly TableRegion[],
  repairs: RepairDraft[],
): Piece[] {
  const pieces: Piece[] = [];
  const count: NumberCount = new Map();
  const leads = leadsOf(source);
  let gap = false;
  for (const line of source.lines) {
    const raw = source.text.slice(line.start, line.end);
    const table = tables.find((region) => region.fromLine <= line.number && region.toLine >= line.number);
    if (table) {
      if (table.fromLine === line.number) pieces.push(tablePiece(table, gap));
      gap = false;
      continue;
    }
    if (raw.trim() === '') {
      gap = true;
      continue;
    }
    const cuts = [...decisions.splits.keys()].filter((at) => at > line.start && at < line.end);
    const glued = gluedAt(raw, count).map((at) => line.start + at);
    for (const at of cuts) {
      const said = decisions.splits.get(at);
      if (!said || !glued.includes(at)) continue;
      const words = source.text.slice(at, Math.min(at + 20, line.end));
      decisions.diagnostics.push(superfluous(said.at, 'splits', line.number, words));
    }
    cuts.push(...glued);
    const bounds = [line.start, ...new Set(cuts.sort((a, b) => a - b)), line.end];
    bounds.slice(0, -1).forEach((from, index) => {
      const part = source.text.slice(from, bounds[index + 1] ?? line.end);
      const marks =
        index === 0 ? Math.max(bulletOf(part), ...leads.map((lead) => lead.exec(part)?.[0].length ?? 0)) : 0;
      const start = from + marks + (part.length - marks - part.slice(marks).trimStart().length);
      const end = from + part.trimEnd().length;
      if (end <= start) return;
      pieces.push({
        chars: mendLine(editedChars(source, start, end, decisions), decisions.touched, repairs),
        start,
        end,
        line: line.number,
        gap: gap && index === 0,
        indent: index === 0 ? indentOf(raw) : 0,
        depth: HEADING_MARKS.exec(part)?.[1]?.length ?? 0,
        width: widthOf(source.text.slice(start, end)),
        kind: null,
        table: null,
        dropped: false,
        joined: false,
        spaced: SPACED_LAW.test(part.replace(UNSEEN, '')),
        split: index > 0,
        cell: null,
      });
    });
    gap = false;
  }
  return pieces;
}

function tablePiece(table: TableRegion, gap: boolean): Piece {
  const { start, end, block, fromLine: line } = table;
  const plain = {
    indent: 0,
    depth: 0,
    width: 0,
    kind: null,
    dropped: false,
    joined: false,
    spaced: false,
    split: false,
    cell: null,
  };
  return { chars: NO_CHARS, start, end, line, gap, table: block, ...plain };
}

function indentOf(raw: string): number {
  let indent = 0;
  for (const char of raw.replace(UNSEEN, (lead) =>
    lead.replace(new RegExp(BLANK_ENTITY, 'gu'), '\u2003').replace(/\S/gu, ''),
  )) {
    if (!/\s/u.test(char)) break;
    indent += char === '\u3000' || char === '\t' ? 2 : 1;
  }
  return indent;
}

/** Returns the width of a line as printed, a full-width character counting two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += isWide(char) ? 2 : 1;
  return width;
}
