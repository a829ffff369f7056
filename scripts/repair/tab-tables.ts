import { type Chars, NO_CHARS } from '../../src/domain/chars.ts';
import { readLabel } from '../../src/domain/label.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source, SourceLine } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { editedChars } from './edits.ts';
import { mendLine } from './mend.ts';
import { ruleRepair } from './piece.ts';
import type { TableRegion } from './tables.ts';

const FIELD =
  /^(?:索\s*引\s*号|发文机关|发文字号|成文日期|发文日期|发布日期|标\s*题|主题分类|主\s*题\s*词|发布机构|文\s*号|名\s*称|有\s*效\s*性|公开方式)$/u;

/**
 * Finds tables whose cells are divided by tabs or Markdown bars, a row on each line: at least two lines that follow each
 * other. A number and a tab in front of a text is a list and no table, a name with a colon and a tab a field; a table of
 * contents is none either.
 */
export function tabTables(
  source: Source,
  known: readonly TableRegion[],
  decisions: Decisions,
  repairs: RepairDraft[],
): TableRegion[] {
  const regions: TableRegion[] = [];
  let run: SourceLine[] = [];
  const close = (): void => {
    if (run.length >= 2) regions.push(regionOf(source, run, decisions, repairs));
    run = [];
  };
  let contents = false;
  for (const line of source.lines) {
    const taken = known.some((t) => t.fromLine <= line.number && t.toLine >= line.number);
    const text = source.text.slice(line.start, line.end);
    if (text.trim() === '') continue;
    if (beginsTable(run, line, source.text)) close();
    const last = run.at(-1);
    const above = last && source.text.slice(last.start, last.end);
    const row = !taken && (isRow(text) || (above !== undefined && isHeadWithin(text, above)));
    contents = /^\s*目\s*[录錄]\s*$/u.test(text) || (contents && row && /\t\s*\d{1,4}\s*$/u.test(text));
    if (row && !contents) run.push(line);
    else close();
  }
  close();
  return regions;
}

/**
 * Whether a row below a blank line is the first of another table: the rows above it follow each other without one, and
 * it has other columns, or it names columns (平台, 补助) where each row above holds a figure.
 */
function beginsTable(run: readonly SourceLine[], next: SourceLine, source: string): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2 || next.number === last.number + 1) return false;
  if (last.number - first.number !== run.length - 1) return false;
  const [head = '', ...body] = run.map((line) => source.slice(line.start, line.end));
  const below = source.slice(next.start, next.end);
  const columns = dividers(head).length;
  if (!body.every((row) => dividers(row).length === columns)) return false;
  const names = (row: string): boolean => row.split('\t').every((cell) => /^[^\d]{1,12}$/u.test(cell.trim()));
  return dividers(below).length !== columns || (names(head) && names(below) && body.every((row) => /\d/u.test(row)));
}

function isRow(text: string): boolean {
  const cells = dividers(text).length;
  if (/^\s*\|.*\|\s*$/u.test(text)) return cells >= 3;
  const tabs = text.trim().split('\t');
  const cellsBehind = tabs.slice(tabs.findIndex((cell) => !isLabel(cell.trim())));
  return cellsBehind.length >= 2 && !isFieldRow(tabs.map((cell) => cell.trim()));
}

/** A row of which one cell is filled, and which has as many as the row above: “水安全”, over the rows of its kind. */
function isHeadWithin(text: string, above: string): boolean {
  return /\t/u.test(text) && dividers(text).length === dividers(above).length;
}

/** A name with a colon and what it says, once or several times: the box above the text of a page. */
function isFieldRow(cells: readonly string[]): boolean {
  const names = cells.filter((_, index) => index % 2 === 0);
  return names.every((name) => /[：:]$/u.test(name) || FIELD.test(name));
}

/** A number and nothing else, as it stands in front of a tab: “1.”, “(a)”, “( 一 )”. */
function isLabel(cell: string): boolean {
  const printed = cell.replace(/\s/gu, '');
  return printed !== '' && (readLabel(`${printed}字`)?.printed ?? -1) >= printed.length;
}

/** Indexes of the tabs or bars that divide the cells of a row. */
function dividers(text: string): number[] {
  const mark = /^\s*\|.*\|\s*$/u.test(text) ? '|' : '\t';
  const at: number[] = [];
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) at.push(i);
  return at;
}

function regionOf(
  source: Source,
  lines: readonly SourceLine[],
  decisions: Decisions,
  repairs: RepairDraft[],
): TableRegion {
  const ranges: { start: number; end: number }[] = [];
  const rows = lines.flatMap((line) => {
    const text = source.text.slice(line.start, line.end);
    if (/^[\s|:-]+$/u.test(text)) return [];
    return [
      cellRanges(source.text, line).map((range) => {
        if (range.end <= range.start) return NO_CHARS;
        ranges.push(range);
        return mendLine(editedChars(source, range.start, range.end, decisions), decisions.touched, repairs);
      }),
    ];
  });
  const first = lines[0] as SourceLine;
  const last = lines.at(-1) as SourceLine;
  const start = ranges[0]?.start ?? first.start;
  const end = ranges.at(-1)?.end ?? last.end;
  ranges.slice(1).forEach((next, index) => {
    const range: [number, number] = [ranges[index]?.end ?? next.start, next.start];
    const between = source.text.slice(...range);
    if (between !== '') repairs.push(ruleRepair('table-cells', 'layout', range, between, '', '表格分栏与换行'));
  });
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...new Array<Chars>(width - row.length).fill(NO_CHARS)]);
  const [columns = [], ...body] = padded;
  const block = { caption: '', columns, rows: body.map((cells) => ({ cells, reconstructed: false })) };
  return { fromLine: first.number, toLine: last.number, start, end, block };
}

function cellRanges(text: string, line: SourceLine): { start: number; end: number }[] {
  const raw = text.slice(line.start, line.end);
  const cuts = dividers(raw);
  const barred = /^\s*\|.*\|\s*$/u.test(raw);
  const bounds = barred ? cuts : [-1, ...cuts, raw.length];
  return bounds.slice(0, -1).map((from, index) => {
    const part = raw.slice(from + 1, bounds[index + 1]);
    const start = line.start + from + 1 + (part.length - part.trimStart().length);
    return { start, end: Math.max(start, line.start + from + 1 + part.trimEnd().length) };
  });
}
