import type { Clause } from '../../../../src/domain/clause.ts';
import type { Note } from '../../../../src/domain/repair.ts';
import { annexItem } from '../../../lib/annex-item.ts';
import type { Check, Finding } from '../finding.ts';

/** Counts the annexes that the list of a note names and those of them that are there. */
function annexesOf({ clause }: Note, clauses: readonly Clause[], notes: readonly Note[]): string {
  const own = clauses.find(({ id }) => id === clause);
  const listed = clauses.filter(
    (c) => c.kind === 'annex-list' && c.doc === own?.doc && c.part === own.part && annexItem(c.text) !== null,
  );
  const ids = new Set(listed.map(({ id }) => id));
  const missing = notes.filter((note) => note.kind === 'missing-annex' && ids.has(note.clause));
  return `文中列明${listed.length}件，所附${listed.length - missing.length}件`;
}

/** Carries over what reading the structure found: annexes named but not there, numbers that skip or repeat. */
export const noted: Check = {
  id: 'noted',
  run({ clauses, notes }) {
    return notes.flatMap((note): Finding[] => {
      const shared = { clauses: [note.clause], quotes: [note.quote], finding: note.reason };
      switch (note.kind) {
        case 'missing-annex':
          return [{ ...shared, kind: 'missing-annex', arithmetic: annexesOf(note, clauses, notes) }];
        case 'number-gap':
        case 'number-repeat':
          return [{ ...shared, kind: 'number-gap', arithmetic: `印作“${note.quote}”` }];
        default:
          return [];
      }
    });
  },
};
