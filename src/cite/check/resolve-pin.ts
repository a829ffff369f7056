import { labelStyle } from './label-style.ts';
import type { Entry, LibraryPage } from './library.ts';
import { pinKey } from './pin-key.ts';
import type { PinStep, WrittenPin } from './read-pin.ts';

/** Where a written place leads: the clauses it can mean, best first, and the end of what was read. */
export interface ResolvedPin {
  entries: Entry[];
  end: number;
}

const LONGEST = 32;

/**
 * Resolves the place that begins at an offset of a memo within a page: first as the site itself cites it, then by reading
 * the numbers. Returns null where no place begins there; no entries where one does and the page has no such clause.
 */
export function resolvePin(
  page: LibraryPage,
  text: string,
  start: number,
  read: WrittenPin | null,
): ResolvedPin | null {
  const exact = exactPin(page, text, start);
  if (exact && exact.end >= (read?.end ?? 0) - 1) return exact;
  if (!read) return exact;
  return { entries: matchSteps(page, read.steps), end: read.end };
}

function exactPin(page: LibraryPage, text: string, start: number): ResolvedPin | null {
  const raw = text.slice(start, start + LONGEST).split('\n')[0] ?? '';
  for (let length = raw.length; length > 0; length -= 1) {
    const candidate = raw.slice(0, length);
    if (!endsAsPlace(candidate)) continue;
    const entries = page.pins.get(pinKey(candidate));
    const next = raw.slice(length);
    if (entries && !(/\d$/.test(candidate) && /^\.?\d/.test(next)) && isPlace(candidate, next)) {
      const mark = next.charAt(0);
      const stop = /[.．﹒、]/.test(mark) && entries.some(({ clause }) => clause.pin.endsWith(mark)) ? 1 : 0;
      return { entries, end: start + length + stop };
    }
  }
  return null;
}

/** A place ends with a character of its own, with the stop of a number, or with the mark that closes “一是”. */
function endsAsPlace(candidate: string): boolean {
  if (/[“”]/u.test(candidate)) return /“[^“”]+”$/u.test(candidate);
  return /(?:[\p{L}\p{N}）)]|\d[.．﹒])$/u.test(candidate);
}

/** A single Chinese numeral is a place only where the words after it do not go on (“三项任务” is none). */
function isPlace(candidate: string, next: string): boolean {
  if (!/^[〇零一二三四五六七八九十百]+$/u.test(candidate)) return true;
  return !/^[\p{Script=Han}\d]/u.test(next) || /^[提规明指要确强还又也均已就对和及与责第]/u.test(next);
}

/** Returns the clauses whose printed numbers agree with the steps: the whole chain first, then with levels left out. */
export function matchSteps(page: LibraryPage, steps: readonly PinStep[]): Entry[] {
  const outline = steps.filter((step) => step.kind === 'number' || step.kind === 'heading');
  const scored = page.entries.flatMap((entry) => {
    const score = outline.length > 0 && isNumbered(entry) ? scoreSteps(entry, outline) : null;
    return score === null ? [] : [{ entry, score }];
  });
  const best = Math.max(...scored.map((item) => item.score));
  const heads = scored.filter((item) => item.score === best).map((item) => item.entry);
  return steps
    .filter((step) => step.kind !== 'number' && step.kind !== 'heading')
    .reduce((found, step) => below(page, found, step), heads);
}

function isNumbered(entry: Entry): boolean {
  const anchor = entry.clause.id.slice(entry.clause.id.indexOf('#') + 1);
  return entry.clause.labels.length > 0 && !/-(?:p\d+|i\d+|r)$/.test(anchor) && !anchor.startsWith('t');
}

/** Walks steps and printed numbers from the innermost outwards; null where they do not agree. */
function scoreSteps(entry: Entry, steps: readonly PinStep[]): number | null {
  const { num, labels } = entry.clause;
  if (num.length < steps.length) return null;
  let score = 0;
  let level = num.length - 1;
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const step = steps[i];
    if (!step) return null;
    let matched = false;
    for (; level >= 0 && !matched; level -= 1) {
      const fit = fits(entry, step, num[level] ?? 0, labels[level] ?? '', level);
      if (fit > 0) {
        score += fit;
        matched = true;
      } else if (i === steps.length - 1) return null;
      else score -= 1;
    }
    if (!matched) return null;
  }
  return score - (level + 1);
}

function fits(entry: Entry, step: PinStep, value: number, label: string, level: number): number {
  if (step.kind === 'heading') {
    const heading = level === entry.clause.num.length - 1 ? entry.clause.heading : null;
    const same = pinKey(heading ?? '') === pinKey(step.text) || headingAbove(entry, level) === pinKey(step.text);
    return same ? 4 : step.value !== null && step.value === value && level === 0 ? 2 : 0;
  }
  if (step.kind !== 'number' || step.value !== value) return 0;
  const printed = labelStyle(label);
  if (step.style === 'any' || printed === step.style) return 4;
  // Digits are said of any level (第2条); brackets and 第四部分 are not.
  if (step.style === 'part') return level === 0 ? 2 : 0;
  return step.style === 'item' || step.style === 'article' ? 2 : 0;
}

function headingAbove(entry: Entry, level: number): string {
  const number = entry.clause.num.slice(0, level + 1).join(',');
  const owner = entry.page.entries.find(({ clause }) => clause.num.join(',') === number && clause.heading !== null);
  return pinKey(owner?.clause.heading ?? '');
}

/** Goes from clauses to a paragraph, an inline item or the responsibility line under them. */
function below(page: LibraryPage, heads: readonly Entry[], step: PinStep): Entry[] {
  const suffix =
    step.kind === 'paragraph'
      ? `-p${step.value}`
      : step.kind === 'enumeration'
        ? `-i${step.value}`
        : step.kind === 'role'
          ? '-r'
          : '';
  if (suffix === '' || suffix === '-p1') return [...heads];
  return heads.flatMap((head) => page.entries.filter(({ clause }) => clause.id === head.clause.id + suffix));
}
