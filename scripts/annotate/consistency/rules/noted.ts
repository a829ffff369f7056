import type { Check, Finding } from '../finding.ts';

/** Carries over what reading the structure found: annexes named but not there, numbers that skip or repeat. */
export const noted: Check = {
  id: 'noted',
  run({ notes }) {
    return notes.flatMap((note): Finding[] => {
      const shared = { clauses: [note.clause], quotes: [note.quote], finding: note.reason };
      switch (note.kind) {
        case 'missing-annex':
          return [{ ...shared, kind: 'missing-annex', arithmetic: '文中列明1件，所附0件' }];
        case 'number-gap':
        case 'number-repeat':
          return [{ ...shared, kind: 'number-gap', arithmetic: `印作“${note.quote}”` }];
        default:
          return [];
      }
    });
  },
};
