import type { Stretch } from './mention.ts';

/** What a check says, gravest first; the words a reader sees are in `STATES`. */
export type State = 'differs' | 'figures' | 'misplaced' | 'missing' | 'revised' | 'located' | 'agrees' | 'unchecked';

/** The states in the order of the result, with their names and whether they ask for something to be done. */
export const STATES: readonly { state: State; name: string; bad: boolean }[] = [
  { state: 'differs', name: '引文不符', bad: true },
  { state: 'figures', name: '数字未见', bad: true },
  { state: 'misplaced', name: '条次不符', bad: true },
  { state: 'missing', name: '未找到', bad: true },
  { state: 'revised', name: '已校订', bad: false },
  { state: 'located', name: '文字未核', bad: false },
  { state: 'agrees', name: '一致', bad: false },
  { state: 'unchecked', name: '未检查', bad: false },
];

/** Returns the name of a state. */
export function stateName(state: State): string {
  return STATES.find((item) => item.state === state)?.name ?? state;
}

/** Tells whether a state means that the memo has to be looked at. */
export function isBroken(state: State): boolean {
  return STATES.find((item) => item.state === state)?.bad ?? false;
}

/** A piece of one side of a comparison. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Two wordings side by side: the memo’s or the former one, and the site’s. */
export interface Difference {
  labels: readonly [string, string];
  from: Piece[];
  to: Piece[];
}

/** A clause named in a finding. */
export interface Place {
  id: string;
  /** Short name of the document or enclosed text, 郑州 2022. */
  short: string;
  pin: string;
  fingerprint: string;
  /** Its words, for copying. */
  words: string;
}

/** One result: a citation or a quotation of the memo, and what became of it. */
export interface Finding extends Stretch {
  /** From 1, in the order of the memo. */
  number: number;
  state: State;
  /** What is marked in the memo. */
  marked: string;
  /** The citation as written, where one stands with it. */
  reference: string | null;
  /** The clause it is about, where one is known. */
  place: Place | null;
  /** The name of the text where no clause is known. */
  subject: string;
  message: string;
  difference: Difference | null;
  /** Clauses to look at instead. */
  nearby: Place[];
  /** True where the memo has no link with the present fingerprint and one can be offered. */
  offerLink: boolean;
}
