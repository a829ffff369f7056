import { type Alignment, align, type Piece } from '../compare/align.ts';
import { type Change, changesOf } from './changes.ts';
import type { Member } from './families.ts';

/** How a sentence of a family came down: which earlier one it is held against, and what it made of that. */
export interface Handing {
  /** The place of that sentence in the family, or null where it is the first or shares nothing with those before. */
  source: number | null;
  /** The text against that sentence; all of it as marks where there is none. */
  pieces: Piece[];
  changes: Change[];
  /** Compared characters that are the same. */
  same: number;
}

/** Sentences laid beside each earlier one at most; in a larger family the passages found before tell what is shared. */
const MOST_ALIGNED = 6;

/** Returns for each sentence of a family, in their order, how it came down. */
export function handDown(members: readonly Member[]): Handing[] {
  return members.map((member, at) => {
    const source = sourceOf(members.slice(0, at), member);
    if (source === null) {
      return { source, pieces: [{ kind: 'mark', text: member.text, variant: null }], changes: [], same: 0 };
    }
    const { beside } = source;
    return {
      source: members.indexOf(source.member),
      pieces: beside.b.filter(({ text }) => text !== ''),
      changes: changesOf(beside, { from: source.member.clause.text, to: member.clause.text }),
      same: beside.same,
    };
  });
}

/** The member a sentence came from, and both texts side by side. */
interface Source {
  member: Member;
  beside: Alignment;
}

/** The member of an earlier document with which most is shared, the latest of several; of a small family by all wording. */
function sourceOf(earlier: readonly Member[], member: Member): Source | null {
  const candidates = earlier.filter(({ clause }) => clause.doc !== member.clause.doc);
  const lay = ({ text }: Member): Alignment => align(text, member.text);
  const beside = candidates.length <= MOST_ALIGNED ? candidates.map(lay) : [];
  const shared = candidates.map((other, at) => beside[at]?.same ?? member.shared.get(other) ?? 0);
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  const at = shared.lastIndexOf(most);
  const source = candidates[at];
  return most === 0 || !source ? null : { member: source, beside: beside[at] ?? lay(source) };
}
