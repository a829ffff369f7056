import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { WrittenAt } from '../../src/domain/editorial.ts';
import { lineAt, type Source } from '../../src/domain/source.ts';

/** Words in a source that an editorial entry applies to. */
export interface Place {
  line?: number | undefined;
  quote: string;
}

/** Where the words stand, or why they cannot be found. */
export type Found = Range | { diagnostic: Diagnostic };

/** Offsets in a source. */
export interface Range {
  start: number;
  end: number;
}

/** Tells whether two ranges have a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Finds the words of an editorial entry in the source, exactly as they stand there (a line break in them matches any blanks).
 * Words that stand nowhere, or in several places without a line number, are an error that says what to do.
 */
export function findPlace(source: Source, place: Place, entry: string, at: WrittenAt): Found {
  const pattern = new RegExp(
    place.quote
      .trim()
      .split(/\s*\n\s*/u)
      .map(escapeRegExp)
      .join('\\s+'),
    'gu',
  );
  const all = [...source.text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const here = place.line === undefined ? all : all.filter((found) => lineAt(source.lines, found.start) === place.line);
  const only = here[0];
  if (only && here.length === 1) return only;
  const quoted = `“${shorten(place.quote)}”`;
  const lines = all.map((found) => lineAt(source.lines, found.start));
  if (here.length > 1) {
    const where =
      place.line === undefined ? `第 ${lines.slice(0, 5).join('、')} 行都有` : `第 ${place.line} 行有不止一处`;
    return {
      diagnostic: problem(at, entry, `${quoted}在源文中不止一处（${where}）。`, '请写行号或引更长的文字。'),
    };
  }
  const elsewhere = lines.length > 0 ? `在第 ${lines.slice(0, 5).join('、')} 行` : '源文中没有';
  return {
    diagnostic: problem(
      at,
      entry,
      `编辑决定引用的${quoted}${elsewhere}。`,
      '源文已变或引文有误：请改引文，或删去这条决定。',
    ),
  };
}

/** Returns an error about an entry of the editorial file. */
export function problem(
  { file, line }: WrittenAt,
  entry: string,
  message: string,
  hint: string,
  ruleId = 'editorial-stale',
): Diagnostic {
  return { ruleId, severity: 'error', message: `${entry}：${message}`, file, line, column: 1, hint };
}

/** Returns an error about an entry that decides what another one has decided; neither place is more right. */
export function conflict(at: WrittenAt, entry: string, words: string, first: WrittenAt): Diagnostic {
  const message = `“${shorten(words)}”处在 ${first.file}:${first.line} 已有一条决定，两条打架。`;
  return problem(at, entry, message, '同一处只能有一条决定：请合成一条，或删去一条。', 'editorial-conflict');
}

/** Returns a warning that a decision does only what a rule does anyway, on a line of the source. */
export function superfluous({ file, line }: WrittenAt, entry: string, sourceLine: number, words: string): Diagnostic {
  return {
    ruleId: 'editorial-superfluous',
    severity: 'warning',
    message: `${entry}：源文第 ${sourceLine} 行“${shorten(words)}”处规则已经这样处理，这条决定是多余的。`,
    file,
    line,
    column: 1,
    hint: '请删去。',
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
