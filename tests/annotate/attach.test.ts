import { describe, expect, it } from 'vitest';
import { attach } from '../../scripts/annotate/attach.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { AgencyAssignment, Topic } from '../../src/domain/fact.ts';

const clause = (id: string, more: Partial<Clause>): Clause =>
  ({ id, kind: 'item', inline: false, parent: null, text: '', topics: [], agencies: [], ...more }) as Clause;
const assigned = (at: string, agency: string, quote: string): AgencyAssignment => ({
  clause: at,
  quote,
  agency,
  printed: agency,
  role: 'responsible',
  function: null,
  status: 'auto',
});
const topic = (label: string, weight: number, primary: boolean): Topic => ({
  id: label,
  label,
  synonyms: [],
  words: [],
  broader: [],
  kind: 'subject',
  clauses: [{ clause: 'd#s1', weight, primary, status: 'auto' }],
});

describe('attach', () => {
  const clauses = [
    clause('d#s1', {}),
    clause('d#s1-r', { kind: 'responsibility', parent: 'd#s1', text: '责任单位：市工信局' }),
    clause('d#s2', { text: '搞好服务。（责任单位：市财政局）' }),
    clause('d#s2-r', { kind: 'responsibility', inline: true, parent: 'd#s2', text: '责任单位：市财政局' }),
  ];
  const result = attach(
    { clauses },
    {
      topics: [topic('新材料', 9, false), topic('超硬材料', 4, true), topic('钛', 5, false)],
      agencies: [assigned('d#s1-r', '甲', '责任单位：市工信局'), assigned('d#s2', '乙', '责任单位：市财政局')],
    },
  );

  it('puts the primary topic first, then by weight', () => {
    expect(result[0]?.topics).toEqual(['超硬材料', '新材料', '钛']);
  });

  it('gives the agencies of a line to the clause above, and those of a bracket to the bracket too', () => {
    expect(result.map(({ agencies }) => agencies)).toEqual([['甲'], ['甲'], ['乙'], ['乙']]);
  });

  it('gives an item the body that it names itself, not those of the bracket behind the list', () => {
    const listed = [
      clause('d#s3', { text: '一是市工信局负责培育；二是推进改革。（市发改委牵头）' }),
      clause('d#s3-i1', { kind: 'enumeration', inline: true, parent: 'd#s3', text: '市工信局负责培育；' }),
      clause('d#s3-i2', { kind: 'enumeration', inline: true, parent: 'd#s3', text: '推进改革。（市发改委牵头）' }),
    ];
    const agencies = [assigned('d#s3', '市工信局', '市工信局负责'), assigned('d#s3', '市发改委', '市发改委牵头')];
    expect(attach({ clauses: listed }, { topics: [], agencies }).map((each) => each.agencies)).toEqual([
      ['市工信局', '市发改委'],
      ['市工信局'],
      [],
    ]);
  });
});
