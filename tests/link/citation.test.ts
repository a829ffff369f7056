import { describe, expect, it } from 'vitest';
import { findCitedTitles } from '../../scripts/link/cited-titles.ts';
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
