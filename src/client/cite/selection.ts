import { cleanWords } from '../../cite/quoted.ts';
import { withoutApparatus } from './clause-words.ts';

/** Words of the document that the reader selected, with the clauses in which they begin and end. */
export interface SelectedWords {
  first: HTMLElement;
  last: HTMLElement;
  words: string;
  range: Range;
}

/** Returns what is selected in the text of the document; null where nothing is, or something else. */
export function selectedWords(): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const clauses = [...document.querySelectorAll<HTMLElement>('.text > .cl[id]')].filter((clause) => {
    const body = clause.querySelector('.tx');
    const head = clause.querySelector('.hd');
    return [head, body].some((part) => part !== null && touches(range, part));
  });
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last) return null;
  const words = clauses.map((clause) => wordsWithin(range, clause)).join('');
  return words === '' ? null : { first, last, words, range };
}

/** Returns the words of a clause that a range covers; label and heading only where the range goes beyond the clause. */
function wordsWithin(range: Range, clause: HTMLElement): string {
  const part = document.createRange();
  const parts = [...clause.querySelectorAll('.hd, .tx')].filter((body) => touches(range, body));
  return parts
    .map((body) => {
      part.selectNodeContents(body);
      if (body.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
      if (body.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
      return cleanWords(withoutApparatus(part.cloneContents(), clause.closest('.text')).textContent ?? '');
    })
    .join('');
}

function touches(range: Range, part: Element): boolean {
  if (!range.intersectsNode(part)) return false;
  const inner = document.createRange();
  inner.selectNodeContents(part);
  // A range that ends where the part begins, or begins where it ends, covers none of it.
  return (
    range.compareBoundaryPoints(Range.START_TO_END, inner) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, inner) < 0
  );
}
