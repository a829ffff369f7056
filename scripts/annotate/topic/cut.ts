import { regionsNamed } from '../../../src/domain/regions.ts';
import { WORDS } from '../../../src/domain/words.ts';

/** Longer words of the vocabulary do not come about by chance. */
const LONGEST = 3;
/** Characters beside a word that are enough to tell what they belong to. */
const AROUND = 6;
const PLACE = 2;
const HAN = /^\p{Script=Han}$/u;

/**
 * Returns a test whether a word is only cut out of its neighbours: both its ends lie within other words (国家|电力 is no
 * 家电, 减|量化|工作 no 化工).
 *
 * A 化 that hangs on the word before (标准化|工作, 优化|工业) belongs to that word. A word right after a place’s name is
 * never cut, since the dictionary does not know all places (南阳光电子 is no 阳光). Answers are kept, as headings and
 * clauses are scanned several times.
 */
export function makeCutTest(): (text: string, from: number, to: number) => boolean {
  const known = new Map<string, boolean>();
  return (text, from, to) => {
    const [before, after] = [text.charAt(from - 1), text.charAt(to)];
    if (to - from < 2 || to - from > LONGEST || !HAN.test(before) || !HAN.test(after)) return false;
    const start = Math.max(0, from - AROUND);
    const around = text.slice(start, to + AROUND);
    const key = `${from - start} ${to - from} ${around}`;
    const answer = known.get(key) ?? isCut(around, from - start, to - start);
    known.set(key, answer);
    return answer;
  };
}

function isCut(text: string, from: number, to: number): boolean {
  const starts = new Set([...WORDS.segment(text)].map(({ index }) => index));
  const hangs = text.charAt(from) === '化';
  if (starts.has(to) || (starts.has(from) && !hangs) || regionsNamed(text.slice(from - PLACE, from)).length > 0)
    return false;
  for (let at = from + 1; at < to; at += 1) if (starts.has(at)) return true;
  return false;
}
