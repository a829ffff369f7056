import type { Clause } from '../domain/clause.ts';
import { withoutSpace } from '../domain/normalize.ts';
import type { Note } from '../domain/repair.ts';
import type { Insertion } from './mark-text.ts';
import { printedWords } from './repair-marks.ts';

/** A note on what looks wrong but stays as printed (存疑), with the place of its words in the clause where they stand there. */
export interface Doubt {
  /** Number of the note on its page, from 0. */
  number: number;
  kind: string;
  quote: string;
  reason: string;
  by: string;
  /** Offsets into the printed words without white space, or null where the note is about the clause as a whole. */
  range: [number, number] | null;
}

const KINDS: Record<Note['kind'], string> = {
  'suspected-error': '疑误',
  'uncertain-place': '位置存疑',
  'missing-annex': '附件未见',
  'number-gap': '跳号',
  'number-repeat': '重号',
  inconsistent: '前后不一',
};

/** Returns what a kind of note is called. */
export function noteWord(note: Pick<Note, 'kind'>): string {
  return KINDS[note.kind];
}

/** Returns who made a note, in words. */
export function noteAuthor(note: Pick<Note, 'by'>): string {
  return note.by === 'editor' ? '编者' : '规则';
}

/** Returns the notes on a clause; their numbers begin at `first`. */
export function doubtsOf(clause: Clause, notes: readonly Note[], first: number): Doubt[] {
  const words = withoutSpace(printedWords(clause));
  return notes
    .filter((note) => note.clause === clause.id)
    .map((note, at) => {
      const quote = withoutSpace(note.quote);
      const from = quote === '' ? -1 : words.indexOf(quote);
      return {
        number: first + at,
        kind: noteWord(note),
        quote: note.quote,
        reason: note.reason,
        by: noteAuthor(note),
        range: from < 0 ? null : [from, from + quote.length],
      };
    });
}

/** Returns the elements that mark doubts in the text, in order; where two meet, the first keeps its words. */
export function doubtInsertions(doubts: readonly Doubt[]): Insertion[] {
  let end = 0;
  return doubts
    .flatMap(({ number, range }) => (range ? [{ number, from: range[0], to: range[1] }] : []))
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    })
    .map(({ number, from, to }) => ({ from, to, open: `<span class="sic" data-n="${number}">`, close: '</span>' }));
}
