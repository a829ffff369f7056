import { expect, it } from 'vitest';
import type { Topic } from '../../src/domain/fact.ts';
import { searchSigns } from '../../src/view/search-signs.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from './make.ts';

const doc = makeDocument({ id: 'doc', shortTitle: '甲市 2020', docNumber: '甲政〔2020〕1号' });
const topic = (id: string, label: string, kind: Topic['kind']): Topic => ({
  id,
  label,
  synonyms: [],
  words: [],
  broader: [],
  kind,
  clauses: [{ clause: 'doc#s1-1-1', weight: 1, primary: true, status: 'auto' }],
});

it('shows every way of writing a query by what the corpus holds', () => {
  const clauses = [
    makeClause({
      anchor: 's1-1-1',
      kind: 'item',
      num: [1, 1, 1],
      citation: '一（一）1.',
      heading: '水泥制品',
      text: '水泥制品企业技术改造投资300万元。',
    }),
    makeClause({ anchor: 's1-1-2', text: '发展水泥制品。' }),
  ];
  const corpus = makeCorpus({
    documents: [doc],
    clauses,
    topics: [topic('cement', '水泥制品', 'subject'), topic('renewal', '技术改造', 'measure')],
    quantities: [makeQuantity({ clause: 'doc#s1-1-1', quote: '投资300万元', value: 300, unit: '万元' })],
  });
  expect(searchSigns(corpus).map(({ sign }) => sign)).toEqual([
    '水泥制品',
    '水泥制品 技术改造',
    '"水泥 制品"',
    '水泥制品 -技术改造',
    '标题:水泥制品',
    '300 万元',
    '甲政〔2020〕1号',
    '一（一）1.',
    '甲市 第1条',
  ]);
  expect(searchSigns(corpus).at(-2)?.means).toContain('（甲市 一（一）1.）只到那一件');
  const twin = makeDocument({ id: 'twin', shortTitle: '甲市 2021' });
  expect(searchSigns({ ...corpus, documents: [doc, twin] }).at(-1)?.means).toBe('条次：列出各文件的一（一）1.');
  expect(searchSigns(makeCorpus({}))).toEqual([]);
});
