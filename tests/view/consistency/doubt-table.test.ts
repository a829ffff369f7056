import { describe, expect, it } from 'vitest';
import type { Consistency } from '../../../src/domain/fact.ts';
import type { Note } from '../../../src/domain/repair.ts';
import { otherNotes } from '../../../src/view/consistency/doubt-table.ts';

const annex: Note = {
  doc: 'doc',
  clause: 'doc#back-annexes',
  kind: 'missing-annex',
  quote: '汽车产业2012年重点项目表',
  reason: '附件说明列有“汽车产业2012年重点项目表”，源文未附。',
  by: 'rule',
};
const check: Consistency = {
  id: 'c-1',
  kind: 'missing-annex',
  clauses: ['doc#back-annexes'],
  quotes: ['汽车产业2012年重点项目表'],
  finding: annex.reason,
  arithmetic: '文中列明1件，所附0件',
};

describe('otherNotes', () => {
  it('counts a missing annex once', () => {
    const doubt: Note = { ...annex, kind: 'suspected-error', reason: '“2011年”疑为“2012年”' };
    expect(otherNotes({ notes: [annex, doubt], consistency: [check] })).toEqual([doubt]);
    expect(otherNotes({ notes: [annex], consistency: [] })).toEqual([annex]);
  });
});
