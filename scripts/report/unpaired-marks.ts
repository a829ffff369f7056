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
      .filter((clause) => !clause.inline && clause.kind !== 'table')
      .flatMap((clause, index, all) => {
        const bad = PAIRS.find(([open, close]) => count(clause.text, open) !== count(clause.text, close));
        if (!bad || isNoted(clause, notes)) return [];
        if (bad[0] === '“' && quotesOn(clause.text, all[index + 1]?.text ?? '')) return [];
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

/** Each paragraph of a long quotation opens with “, the last alone closes: “第一百六十九条…。 / “国有公司…。 / “其他…。”. */
function quotesOn(text: string, next: string): boolean {
  return count(text, '“') === count(text, '”') + 1 && next.startsWith('“');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
