import { expect, it } from 'vitest';
import type { Support } from '../../../src/domain/fact.ts';
import { measureCells } from '../../../src/view/support/measure-cells.ts';
import { placed } from '../../../src/view/table/place.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const measure: Support = {
  id: 'm-0',
  clause: 'doc#s1',
  quote: '按配套软件投资的10%—20%给予奖励',
  instrument: '按比例奖励',
  theme: '技术改造',
  beneficiary: '企业',
  condition: null,
  ratePercent: 10,
  rateMaxPercent: 20,
  rateBase: '配套软件投资',
  tiers: [],
  comparator: 'range',
  cap: null,
  capScope: null,
  period: null,
  frequency: 'unstated',
  stacking: null,
  payer: null,
  inferred: [],
  agencies: [],
  status: 'auto',
};

it('keeps both ends of a share that is a range, for the files as for the page', () => {
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor: 's1', text: `${measure.quote}。` })],
    support: [measure],
  });
  const at = placed(corpus, 'doc#s1');
  expect(at && measureCells(corpus, measure, at).rate).toMatchObject({ text: '10%—20%', value: 10, most: 20 });
});
