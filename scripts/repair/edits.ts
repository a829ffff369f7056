import { type Chars, charsOf, insertedChars, joinChars } from '../../src/domain/chars.ts';
import type { Editorial, WrittenAt } from '../../src/domain/editorial.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import { lineAt, type Source } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { editorRepair } from './piece.ts';
import { conflict, overlap, problem, type Range } from './place.ts';

/** An editor’s replacement of some characters of a source. */
export interface Edit extends Range {
  at: WrittenAt;
  draft: RepairDraft;
  /** True once its words stand in a line or a cell. */
  used: boolean;
}

/**
 * Enters a replacement among the decisions and the repairs. One that overlaps another, or goes on over the end of a line,
 * is an error and left out: which words would stand there, or in which line, nobody has said.
 */
export function addEdit(
  source: Source,
  entry: Editorial['repairs'][number],
  range: Range,
  at: WrittenAt,
  decisions: Decisions,
  repairs: RepairDraft[],
): void {
  const { edits, diagnostics, touched } = decisions;
  const { start, end } = range;
  const before = source.text.slice(start, end);
  const [first, last] = [lineAt(source.lines, start), lineAt(source.lines, end - 1)];
  const other = edits.find((edit) => overlap(edit, range));
  if (first !== last)
    diagnostics.push(
      problem(at, 'repairs', `引文跨了源文第 ${first}—${last} 行，改字只能在一行之内。`, '请分成几条，每行一条。'),
    );
  else if (other) diagnostics.push(conflict(at, 'repairs', before, other.at));
  else {
    const draft = editorRepair(entry.kind, [start, end], before, entry.replace, entry.reason);
    edits.push({ start, end, at, draft, used: false });
    for (let i = start; i < end; i += 1) touched.add(i);
    repairs.push(draft);
  }
}

/** Returns the characters of a source range with an editor’s replacements in place. */
export function editedChars(source: Source, start: number, end: number, decisions: Decisions): Chars {
  const parts: Chars[] = [];
  let at = start;
  for (const edit of decisions.edits) {
    if (edit.start < at || edit.end > end) continue;
    parts.push(charsOf(source.text, at, edit.start), insertedChars(edit.draft.after, edit.start));
    at = edit.end;
    edit.used = true;
  }
  parts.push(charsOf(source.text, at, end));
  return joinChars(parts.filter((part) => part.text !== ''));
}

/** Takes out replacements that stand in no one line or cell, each with an error: their words are elsewhere or cut in two. */
export function dropUnused(decisions: Decisions, repairs: RepairDraft[]): void {
  for (const { used, draft, at } of decisions.edits) {
    if (used) continue;
    repairs.splice(repairs.indexOf(draft), 1);
    const message = `“${draft.before}”没有改成：这几个字不在同一段或同一格里，或者在另行复原的表格、行首的记号里。`;
    decisions.diagnostics.push(problem(at, 'repairs', message, '请缩短引文；表格里的字在 tables 里改。'));
  }
}
