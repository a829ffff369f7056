import { describe, expect, it } from 'vitest';
import { link } from '../../scripts/link/link.ts';
import { type Editorial, editorialSchema } from '../../src/domain/editorial.ts';
import { makeClause, makeDocument } from './make.ts';

const documents = [makeDocument('city', '410100', '2022-06-02'), makeDocument('county', '410183', '2023-06-01')];
const wording = '引导企业改造升级智能化生产线，在生产过程中应用云计算、工业互联网和智能感知终端等现代信息技术。';
const clauses = [
  makeClause('city', 's1', `加强引导扶持。${wording}`, '提升装备水平'),
  makeClause('city', 's2', '定期发布急需紧缺人才目录，引进高层次人才和创新团队。', '强化人才支撑'),
  makeClause('city', 's3', '组织产销对接活动，填补上下游之间的空缺和不足。', '推广应用'),
  makeClause('county', 's1', `以智能工厂为标杆，${wording}`, '增强智能化水平'),
  makeClause('county', 's2', '建立企业家健康档案，每年提供一次免费体检的服务。', '关爱企业家'),
];
const input = { documents, clauses, tables: [], topics: [], references: [] };
const deciding = (links: Editorial['links'] = []) => ({
  documents: new Map([['county', editorialSchema.parse({ links })]]),
  topics: [],
  agencies: [],
  synonyms: [],
  register: [],
  measures: [],
});

describe('link', () => {
  it('finds wording that was taken over, from the earlier text to the later one', async () => {
    const { links, passages } = await link(input, deciding());
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({
      from: 'city#s1',
      to: 'county#s1',
      relation: 'text-reuse',
      direction: 'down',
      strength: 3,
      status: 'auto',
    });
    expect(passages).toHaveLength(1);
  });

  it('gives a link the same id and the same place on every run', async () => {
    expect(await link(input, deciding())).toEqual(await link(input, deciding()));
  });

  it('follows people: confirmed, rejected, added', async () => {
    const reason = '人工核对过';
    const decided = (links: Editorial['links']) => link(input, deciding(links));
    const confirmed = await decided([{ from: 'city#s1', to: 's1', action: 'confirm', strength: 2, reason }]);
    expect(confirmed.links[0]).toMatchObject({ status: 'confirmed', strength: 2 });
    expect(confirmed.links[0]?.explanation).toContain(`人工确认：${reason}`);
    expect((await decided([{ from: 'city#s1', to: 's1', action: 'reject', reason }])).links).toEqual([]);
    const added = await decided([{ from: 'city#s2', to: 's2', action: 'add', relation: 'same-measure', reason }]);
    expect(added.links.find(({ to }) => to === 'county#s2')).toMatchObject({
      status: 'confirmed',
      relation: 'same-measure',
    });
    expect(added.diagnostics).toEqual([]);
  });

  it('leaves a decision about a document that is not in the corpus until it is', async () => {
    const editorial = deciding([{ from: 'city#s1', to: 's1', action: 'confirm', reason: '人工核对过' }]);
    editorial.documents.set('city', editorialSchema.parse({}));
    const alone = { ...input, documents: documents.slice(1), clauses: clauses.filter(({ doc }) => doc === 'county') };
    expect(await link(alone, editorial)).toMatchObject({ links: [], diagnostics: [] });
  });

  it.each([
    ['add', 'county#s1', 'city#s2'],
    ['confirm', 'county#s1', 'city#s2'],
    ['confirm', 'city#s9', 's1'],
  ] as const)('calls a decision to %s %s → %s that no longer fits an error', async (action, from, to) => {
    const { diagnostics } = await link(input, deciding([{ from, to, action, reason: '人工核对过' }]));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', ruleId: 'stale-link-decision' });
  });

  it.each([
    ['confirm', 'city#s3', 's2', true],
    ['reject', 'city#s3', 's2', false],
    ['add', 'city#s1', 's1', true],
  ] as const)(
    'follows a decision to %s %s → %s where another corpus finds other links',
    async (action, from, to, there) => {
      const { links, diagnostics } = await link(input, deciding([{ from, to, action, reason: '人工核对过' }]));
      const decided = links.find((found) => found.from === from && found.to === `county#${to}`);
      expect(decided?.status).toBe(there ? 'confirmed' : undefined);
      expect(diagnostics).toMatchObject([{ severity: 'info', ruleId: 'idle-link-decision' }]);
    },
  );
});
