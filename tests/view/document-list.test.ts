import { expect, it } from 'vitest';
import { documentList } from '../../src/view/document-list.ts';
import { makeCorpus, makeDocument } from './make.ts';

it('lists a township apart from the county whose code it has, the higher level first', () => {
  const region = { code: '410183', name: '新密市' };
  const documents = [
    makeDocument({ id: 'town', level: 'township', region }),
    makeDocument({ id: 'county', level: 'county', region, issuedOn: '2023-06-01' }),
    makeDocument({ id: 'province' }),
  ];
  const groups = documentList(makeCorpus({ documents }), '2026-11-25');
  expect(groups.map(({ level, documents: own }) => [level, own.length])).toEqual([
    ['province', 1],
    ['county', 1],
    ['township', 1],
  ]);
});
