import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../src/view/gaps/gaps.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const text = '支持建设“氢能走廊”示范线路，推动重点城市之间的货运车辆更新。';

describe('findGaps', () => {
  it.each(['100000', '000000'])('holds what the nation (%s) wrote against a province', (code) => {
    const nation = makeDocument({ id: 'nation', level: 'nation', region: { code, name: '中华人民共和国' } });
    const province = makeDocument({ id: 'province', issuedOn: '2015-05-14' });
    const clauses = [
      makeClause({ doc: 'nation', anchor: 's1', kind: 'item', text }),
      makeClause({
        doc: 'province',
        anchor: 's1',
        kind: 'item',
        text: '支持建设充电设施，推动重点城市之间的客运车辆更新。',
      }),
    ];
    const [pair] = findGaps(makeCorpus({ documents: [nation, province], clauses }));
    expect(pair).toMatchObject({ from: { id: 'nation' }, to: { id: 'province' }, relation: 'below' });
    expect(pair?.gaps.map(({ terms }) => terms)).toEqual([['氢能走廊']]);
  });

  it('does not hold regions against each other of which neither lies in the other', () => {
    const documents = [
      makeDocument({ id: 'here' }),
      makeDocument({ id: 'there', issuedOn: '2015-05-14', region: { code: '340000', name: '安徽省' } }),
    ];
    expect(findGaps(makeCorpus({ documents, clauses: [makeClause({ doc: 'here', anchor: 's1', text })] }))).toEqual([]);
  });
});
