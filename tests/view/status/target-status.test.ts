import { describe, expect, it } from 'vitest';
import { targetStatus } from '../../../src/view/status/target-status.ts';
import { cellText } from '../../../src/view/table/cell-text.ts';
import { natureWord } from '../../../src/view/targets/words.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

const corpus = makeCorpus({
  documents: [makeDocument({ id: 'doc' })],
  clauses: [
    makeClause({ anchor: 's1', text: '年均增长10%以上，再生铅比重达到50%，耐火材料企业集团达到3家。' }),
    makeClause({ anchor: 's2', headings: ['工作目标'], text: '形成产能120万辆。' }),
  ],
  quantities: [
    makeQuantity({ id: 'q-1', role: 'growth', value: 10, unit: '%', comparator: '>=', qualifier: '以上', year: 2020 }),
    makeQuantity({ id: 'q-2', role: 'share', value: 50, unit: '%', year: 2030 }),
    makeQuantity({ id: 'q-3', role: 'count', value: 3, unit: '家', year: null }),
    makeQuantity({ id: 'q-4', role: 'share', standing: 'actual', value: 20, unit: '%' }),
    makeQuantity({ id: 'q-5', metric: '总投资', standing: null, value: 9, year: null }),
    makeQuantity({ id: 'q-6', role: 'capacity', value: 60, unit: '万吨' }),
    makeQuantity({ id: 'q-7', role: 'capacity', value: 120, unit: '万辆', clause: 'doc#s2' }),
  ],
});

describe('what is to be reached', () => {
  it('is every figure that is wanted, with its bound; not what is so, what a project costs or how large it is', () => {
    const rows = [...targetStatus(corpus, '2026-11-26').rows];
    expect(
      rows.map(({ id, cells }) => [id, ...[0, 4, 5].map((at) => cells[at]).map((cell) => cell && cellText(cell))]),
    ).toEqual([
      ['q-1', '已到期', '增速', '10%以上'],
      ['q-2', '未到期', '占比', '50%'],
      ['q-3', '未写年份', '个数', '3 家'],
      ['q-7', '已到期', '产能', '120 万辆'],
    ]);
  });

  it('is named for what it is where it is told in times', () => {
    const told = [
      { role: 'growth', unit: '倍' },
      { role: 'growth', unit: '番' },
      { role: 'share', unit: '倍' },
      { role: 'share', unit: ':1' },
    ] as const;
    expect(told.map((part) => natureWord(makeQuantity(part)))).toEqual([
      '目标增长倍数',
      '目标增长倍数',
      '目标倍数',
      '目标比',
    ]);
  });

  it('is named so in the tables', () => {
    expect(corpus.quantities.map(natureWord)).toEqual([
      '目标增速',
      '目标占比',
      '目标个数',
      '实际占比',
      '总额',
      '目标产能',
      '目标产能',
    ]);
  });
});
