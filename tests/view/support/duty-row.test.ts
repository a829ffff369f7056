import { expect, it } from 'vitest';
import { dutyBlank } from '../../../src/view/support/duty-row.ts';
import { placed } from '../../../src/view/table/place.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

/** Returns what is said of who is responsible, beside a table with these rows. */
function said(...rows: string[]) {
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: [
      makeClause({ anchor: 's1', text: '对电动汽车研发给予政策资金支持。' }),
      ...rows.map((text, at) => makeClause({ anchor: `t1-r${at + 1}`, kind: 'table-row', text })),
    ],
    agencies: rows.map((quote, at) => ({
      clause: `doc#t1-r${at + 1}`,
      quote,
      agency: '河南省财政厅',
      printed: '省财政厅',
      role: 'lead' as const,
      function: null,
      status: 'auto' as const,
    })),
  });
  const at = placed(corpus, 'doc#s1');
  return at && dutyBlank(corpus, at);
}

it('points at the row of the duty table that is about money, and does not say that nobody is named', () => {
  expect(said('4\t联盟建设\t省财政厅', '5\t建立省专项资金和争取国家专项资金支持\t省财政厅')).toMatchObject({
    blank: 'vague',
    ground: expect.stringContaining('“建立省专项资金和争取国家专项资金支持”一行'),
  });
  expect(said('4\t联盟建设\t省财政厅')?.ground).toContain('另有分工表');
});

it('says nothing where the page has no such table', () => {
  expect(said()).toBeNull();
});
