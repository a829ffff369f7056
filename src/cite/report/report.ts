import type { Difference, Finding, State } from '../check/finding.ts';
import { isBroken, STATES, stateName } from '../check/finding.ts';

/** A checked memo, as every form of report prints it. */
export interface Report {
  /** Name of the file, or of what was pasted. */
  name: string;
  /** YYYY-MM-DD on which the texts were built. */
  builtOn: string;
  findings: readonly Finding[];
  /** Origin and base path without a slash at the end, for links. */
  site: string;
}

const TALLIED: readonly State[] = [
  'agrees',
  'located',
  'revised',
  'differs',
  'figures',
  'misplaced',
  'missing',
  'unchecked',
];

/** Returns how many findings have each state, what agrees first. */
export function tally(findings: readonly Finding[]): { state: State; name: string; bad: boolean; count: number }[] {
  return TALLIED.map((state) => ({
    state,
    name: stateName(state),
    bad: isBroken(state),
    count: findings.filter((finding) => finding.state === state).length,
  }));
}

/** Returns findings with the gravest first, those of one state in the order of the memo. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  const rank = new Map(STATES.map((item, i) => [item.state, i]));
  return [...findings].sort((a, b) => (rank.get(a.state) ?? 0) - (rank.get(b.state) ?? 0) || a.number - b.number);
}

/** Returns one side of a difference as plain text with the changed pieces in marks: 给予不超过【20%】的奖励. */
export function markedSide(difference: Difference, side: 'from' | 'to'): string {
  return difference[side].map((piece) => (piece.changed ? `【${piece.text}】` : piece.text)).join('');
}

/** Returns where a finding leads: short name of the text and place. */
export function placeName(finding: Finding): string {
  return finding.place ? `${finding.place.short}　${finding.place.pin}` : finding.subject;
}
