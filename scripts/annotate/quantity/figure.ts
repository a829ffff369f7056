import type { Quantity } from '../../../src/domain/fact.ts';
import type { Bound } from './comparator.ts';
import type { Works } from './projects.ts';
import type { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './tokenize.ts';

/** A number with a unit in its sentence, ready to be read. */
export interface Figure {
  readonly text: string;
  readonly sentence: Sentence;
  readonly token: Token;
  /** The words that lead to the number, back to the nearest mark or the figure before it. */
  readonly head: string;
  /** All words before the number back to ，；：。, earlier figures included. */
  readonly lead: string;
  /** The words after number and suffix, up to the nearest mark or the next figure. */
  readonly tail: string;
  /** Where a quote of the figure with its tail ends. */
  readonly until: number;
  /** All words after the number up to ，；。: a list of projects ends with 等项目建设. */
  readonly run: string;
  readonly bound: Bound;
  /** The reading before it in the same sentence. */
  readonly previous: Reading | null;
  /** True where the figure follows another of its kind with nothing but 、 or 和 between: its head is elided. */
  readonly member: boolean;
  /** True where the sentence promises money (奖励, 补贴, 资助). */
  readonly support: boolean;
  readonly setting: Setting;
}

/** What a rule makes of a figure. */
export interface Sense {
  readonly role: Quantity['role'] | 'amount';
  readonly subject: string | null;
  readonly metric: string | null;
  /** Set where it is not the bound of the figure itself. */
  readonly bound?: Bound;
  /** Set for a project, whose company or product may stand with its neighbours in the list. */
  readonly works?: Works;
  /** True for the whole of which only a stage is due: its own size is of no year. */
  readonly staged?: boolean;
  /** False where the year of the plan says nothing about it (a threshold, an award). */
  readonly dated?: boolean;
}

/** A figure with its sense, as later figures of the sentence look back on it. */
export interface Reading extends Sense {
  readonly figure: Figure;
}

/** A rule of recognition: the sense of the figures it knows, null for all others. */
export interface Rule {
  readonly id: string;
  readonly read: (figure: Figure) => Sense | null;
}

/** A rule for what only looks like a quantity. */
export interface Exclusion {
  readonly id: string;
  readonly excludes: (text: string, token: Token, sentence: Sentence, all: readonly Token[]) => boolean;
}
