import { describe, expect, it } from 'vitest';
import type { Repair } from '../../src/domain/repair.ts';
import { repairMarks } from '../../src/view/repair-marks.ts';
import { makeClause, makeCorpus, makeDocument } from './make.ts';

const repair = (id: number, kind: Repair['kind'], range: [number, number], source: string, after: string): Repair => ({
  id: `doc~${id}`,
  doc: 'doc',
  kind,
  sourceLine: 1,
  sourceRange: range,
  before: source.slice(...range),
  after,
  to: null,
  reason: '理由四字',
  by: 'rule',
  rule: 'x',
  clause: null,
});

describe('repairMarks', () => {
  it('finds changed and left-out characters in the words of each clause', () => {
    const source = '(一) 指导\n思想,好。';
    const corpus = makeCorpus({
      documents: [makeDocument({ id: 'doc' })],
      clauses: [makeClause({ anchor: 's1', label: '（一）', text: '指导思想，好。' })],
      repairs: [
        repair(1, 'punctuation', [0, 1], source, '（'),
        repair(2, 'punctuation', [2, 3], source, '）'),
        repair(3, 'space', [3, 4], source, ''),
        repair(4, 'line-join', [6, 7], source, ''),
        repair(5, 'punctuation', [9, 10], source, '，'),
      ],
    });
    const marks = repairMarks(corpus, 'doc', source).get('doc#s1') ?? [];
    expect(marks.map(({ from, to, repair: { id } }) => [id, from, to])).toEqual([
      ['doc~1', 0, 1],
      ['doc~2', 2, 3],
      ['doc~3', 3, 3],
      ['doc~4', 5, 5],
      ['doc~5', 7, 8],
    ]);
  });

  it('follows a moved stretch to where it belongs', () => {
    const source = '乙。甲。丙。';
    const move: Repair = { ...repair(1, 'move', [0, 2], source, '乙。'), to: 4 };
    const corpus = makeCorpus({
      clauses: [
        makeClause({ anchor: 's0', text: '甲。' }),
        makeClause({ anchor: 's0-p2', text: '乙。' }),
        makeClause({ anchor: 's0-p3', text: '丙。' }),
      ],
      repairs: [move, repair(2, 'punctuation', [1, 2], source, '！')],
    });
    expect([...repairMarks(corpus, 'doc', source).keys()]).toEqual([]);
    const fixed = makeCorpus({
      clauses: [
        makeClause({ anchor: 's0', text: '甲。' }),
        makeClause({ anchor: 's0-p2', text: '乙！' }),
        makeClause({ anchor: 's0-p3', text: '丙。' }),
      ],
      repairs: [move, repair(2, 'punctuation', [1, 2], source, '！')],
    });
    expect(repairMarks(fixed, 'doc', source).get('doc#s0-p2')).toMatchObject([{ from: 1, to: 2 }]);
  });
});
