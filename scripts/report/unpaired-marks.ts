import { atMost, type DoubtRule, doubt, isNoted } from './doubt.ts';

const PAIRS = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
] as const;

/** A clause in which brackets, title marks or quotation marks do not pair. */
export const unpairedMarks: DoubtRule = ({ source, clauses, notes }) =>
  atMost(
    clauses
      .filter((clause) => !clause.inline && clause.kind !== 'table' && !isNoted(clause, notes))
      .flatMap((clause) => {
        const bad = PAIRS.find(([open, close]) => count(clause.text, open) !== count(clause.text, close));
        if (!bad) return [];
        const message = `${clause.citation}中“${bad[0]}”与“${bad[1]}”不成对。`;
        return [
          doubt(
            source,
            'unpaired-mark',
            'warning',
            clause.sourceLines[0],
            message,
            '请对照原件；若源文如此，可加疑误说明。',
          ),
        ];
      }),
  );

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
