import { describe, expect, it } from 'vitest';
import { buildCites, callsOn } from '../../scripts/link/citation.ts';
import { findCitedTitles } from '../../scripts/link/cited-titles.ts';
import type { Unit } from '../../scripts/link/unit.ts';
import { bare } from '../../src/domain/bare.ts';
import type { Reference, Topic } from '../../src/domain/fact.ts';
import { makeClause, makeDocument } from './make.ts';

const documents = [makeDocument('province', '410000', '2017-10-16'), makeDocument('city', '410100', '2022-06-02')];
const title = (doc: string, text: string) => ({ ...makeClause(doc, 'front-title', text), kind: 'front' as const });
const topics: Topic[] = [
  { id: 'new-materials', label: '新材料', synonyms: [], words: [], broader: [], kind: 'subject', clauses: [] },
];
const province = title('province', '河南省新型材料业转型升级行动计划');
const meant = '本意见有效期三年。中央、省出台相关政策，郑州市遵照执行。';
const effect = makeClause('city', 'back-effect', meant);

describe('findCitedTitles', () => {
  it('leads an unnamed citation to an earlier text of that level about the same', () => {
    const clauses = [province, title('city', '关于加快新材料产业发展的实施意见'), effect];
    const [link, ...rest] = findCitedTitles({ documents, clauses, tables: [], topics, references: [] });
    expect(rest).toEqual([]);
    expect(link).toMatchObject({
      from: 'province#front-title',
      to: 'city#back-effect',
      relation: 'cites',
      direction: 'down',
      strength: 1,
      evidence: { from: province.text, to: '中央、省出台相关政策，郑州市遵照执行。' },
    });
  });

  it('leads nowhere where the texts are about different things', () => {
    const clauses = [province, title('city', '关于加快旅游业发展的实施意见'), effect];
    expect(findCitedTitles({ documents, clauses, tables: [], topics, references: [] })).toEqual([]);
  });

  it('leads a named citation to the title it names', () => {
    const naming = makeClause('city', 's1', '贯彻落实《河南省新型材料业转型升级行动计划》。');
    const reference: Reference = {
      clause: naming.id,
      quote: '《河南省新型材料业转型升级行动计划》',
      title: '河南省新型材料业转型升级行动计划',
      docNumber: null,
      target: 'province',
      status: 'auto',
    };
    const clauses = [province, naming];
    const links = findCitedTitles({ documents, clauses, tables: [], topics: [], references: [reference] });
    expect(links.map(({ from, to, strength }) => [from, to, strength])).toEqual([
      ['province#front-title', naming.id, 2],
    ]);
  });
});

describe('callsOn', () => {
  const province = callsOn(makeDocument('province', '410000', '2017-10-16'));
  const found = (text: string): string | undefined => province.exec(text)?.[0];
  it.each([
    ['中央、省出台相关政策，郑州市遵照执行。', '省出台相关政策'],
    ['按有关文件执行省、郑州市和新密市奖补政策。', '省、郑州市和新密市奖补政策'],
    ['贯彻落实国家和省有关政策。', '省有关政策'],
  ])('“%s” means a policy of the province', (text, quote) => expect(found(text)).toBe(quote));
  it.each(['对国家专精特新“小巨人”、省“专精特新”企业按照相关政策给予奖励。', '省级专精特新中小企业按政策奖励。'])(
    '“%s” says of which companies',
    (text) => expect(found(text)).toBeUndefined(),
  );
});

describe('buildCites', () => {
  const policy =
    '支持企业股改上市，对多层次资本市场上市挂牌企业，按有关文件执行省、郑州市和新密市奖补政策。整合品牌资源。';
  const city = { ...makeDocument('city', '410100', '2022-06-02'), region: { code: '410100', name: '郑州市' } };
  const cites = buildCites([], [city]);
  const unit = (document: typeof city, text: string): Unit =>
    ({ clause: makeClause(document.id, 's1', text), document, bare: () => bare(text) }) as unknown as Unit;
  const later = unit({ ...makeDocument('county', '410183', '2023-06-01'), level: 'county' }, policy);
  it('takes an unnamed policy for that of a clause on the same matter', () => {
    const listing = unit(city, '落实企业上市挂牌融资“绿色通道”制度。');
    expect(cites({ from: listing, to: later })).toBe('后文写“郑州市和新密市奖补政策”，没有点名');
  });
  it('does not for a clause that shares other words with it', () => {
    expect(cites({ from: unit(city, '支持骨干企业开展兼并重组，整合品牌资源。'), to: later })).toBeNull();
  });
});
