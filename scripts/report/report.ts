import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { brokenEnds } from './broken-ends.ts';
import type { DoubtRule, Examined } from './doubt.ts';
import { flatTables } from './flat-tables.ts';
import { guessedParts } from './guessed-parts.ts';
import { joinedLines } from './joined-lines.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { oddCharacters } from './odd-characters.ts';
import { unnumbered } from './unnumbered.ts';
import { unpairedMarks } from './unpaired-marks.ts';

const RULES: readonly DoubtRule[] = [
  oddCharacters,
  flatTables,
  brokenEnds,
  unpairedMarks,
  mixedBrackets,
  joinedLines,
  guessedParts,
  unnumbered,
];

/** Returns what is doubtful in a document, for `npm run check`; nothing here stops a build. */
export function reportDoubts(examined: Examined): Diagnostic[] {
  return RULES.flatMap((rule) => rule(examined));
}
