import { atMost, type DoubtRule, doubt, isNoted } from './doubt.ts';

const BODY = new Set(['part', 'section', 'item', 'subitem', 'point', 'indent', 'paragraph', 'article', 'enumeration']);

/** A clause of some length that stops in the middle of a sentence: words are missing, or its line was not joined. */
export const brokenEnds: DoubtRule = ({ source, clauses, notes }) =>
  atMost(
    clauses
      .filter(
        (clause) =>
          BODY.has(clause.kind) &&
          !isNoted(clause, notes) &&
          !clause.inline &&
          clause.text.length > 40 &&
          isBroken(clause.text),
      )
      .map((clause) => {
        const message = `${clause.citation}末尾“${clause.text.slice(-8)}”不成句。`;
        const hint = '可能有脱文，或与下一行断开：请对照原件，用 joins 接排，或加疑误说明。';
        return doubt(source, 'broken-end', 'warning', clause.sourceLines[1], message, hint);
      }),
  );

function isBroken(text: string): boolean {
  // An address ends without a mark.
  return !/(?:https?:\/\/|www\.)[!-~]+$/u.test(text) && /[，、,]$|[\p{L}\p{N}]$/u.test(text);
}
