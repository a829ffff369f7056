import { expect, it } from 'vitest';
import { targetCount, targetCountWords } from '../../../src/view/status/target-count.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

it('counts a target once that the overview and its section say alike, and the places beside it', () => {
  const figure = { subject: '生物医药产业', metric: '规模以上主营业务收入', year: 2015, value: 1900 };
  const firms = { subject: '食品工业', role: 'count', unit: '家', value: 50, year: 2012 } as const;
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: ['s1', 's2', 's3'].map((anchor) => makeClause({ anchor, text: '生物医药产业达到1900亿元，50家企业。' })),
    quantities: [
      makeQuantity({ ...figure, id: 'q-1', clause: 'doc#s1' }),
      makeQuantity({ ...figure, id: 'q-2', clause: 'doc#s2', subject: '生物医药行业' }),
      makeQuantity({ ...figure, id: 'q-3', clause: 'doc#s3', value: 1870 }),
      makeQuantity({ ...firms, id: 'q-4', clause: 'doc#s1', metric: '食品企业' }),
      makeQuantity({ ...firms, id: 'q-5', clause: 'doc#s2', metric: '重点食品企业' }),
      makeQuantity({ ...firms, id: 'q-6', clause: 'doc#s2', metric: '园区' }),
    ],
  });
  expect(targetCount(corpus)).toEqual({ places: 6, targets: 4 });
  expect(targetCountWords(corpus)).toBe('6 处目标，重说的并计为 4 个');
});
