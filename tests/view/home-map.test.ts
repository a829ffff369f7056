import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/domain/link.ts';
import { homeMap } from '../../src/view/home-map/home-map.ts';
import { makeClause, makeCorpus, makeDocument } from './make.ts';

describe('homeMap', () => {
  const city = { code: '410100', name: '郑州市' };
  const documents = [
    makeDocument({ id: 'p', issuedOn: '2012-02-25' }),
    makeDocument({
      id: 'c',
      issuedOn: '2022-06-02',
      level: 'municipality',
      region: city,
      validity: {
        state: 'expired',
        from: '2022-06-02',
        to: '2025-06-01',
        basis: 'own-text',
        clause: null,
        quote: null,
      },
    }),
  ];
  const link = (from: string, to: string): Link => ({
    id: `${from} ${to}`,
    from,
    to,
    relation: 'same-subject',
    relations: ['same-subject'],
    explanation: '',
    direction: 'down',
    strength: 1,
    score: 0.5,
    evidence: { from: '耐火材料', to: '耐火材料', shared: ['耐火材料'] },
    status: 'auto',
  });
  const map = homeMap(makeCorpus({ documents }), '2026-11-25');

  it('has a lane for each region, the higher level first, and a year for each year up to today', () => {
    expect(map.lanes.map((lane) => lane.name)).toEqual(['河南省', '郑州市']);
    expect(map.years.map((year) => year.year)).toEqual(Array.from({ length: 15 }, (_, i) => 2012 + i));
  });

  it('draws a stated period as a bar and a document without one as a stroke on its day', () => {
    expect(map.bars.map((bar) => bar.stated)).toEqual([false, true]);
    expect(map.bars[0]?.width).toBe(4);
    expect(map.bars[1]?.width).toBeGreaterThan(200);
  });

  it('gives documents close in time tracks of their own, so that labels do not meet', () => {
    const crowd = Array.from({ length: 5 }, (_, i) => makeDocument({ id: `d${i}`, issuedOn: `2020-0${i + 1}-01` }));
    const crowded = homeMap(makeCorpus({ documents: crowd }), '2026-11-25');
    expect(new Set(crowded.bars.map((bar) => bar.y)).size).toBe(5);
  });

  it('gives the title of a document of last month room', () => {
    const latest = makeDocument({ id: 'l', issuedOn: '2026-10-30', shortTitle: '河南 2026' });
    const { bars, width } = homeMap(makeCorpus({ documents: [...documents, latest] }), '2026-11-25');
    const bar = bars.find(({ document }) => document.id === 'l');
    expect(bar?.titleLines.map(({ text }) => text).join('')).not.toContain('…');
    expect(width - (bar?.x ?? width)).toBeGreaterThan(140);
  });

  it('has a scale without any document, on the first day of a year too', () => {
    const { years } = homeMap(makeCorpus({ documents: [] }), '2026-01-01');
    expect(years.every(({ x, middle }) => Number.isFinite(x) && Number.isFinite(middle))).toBe(true);
    expect(years.length).toBe(1);
  });

  it('leads each line to the page of its two documents and tells pairs from clauses', () => {
    const clauses = ['p#s1', 'p#s2', 'c#s1', 'c#s2'].map((id) => {
      const [doc = '', anchor = ''] = id.split('#');
      return makeClause({ doc, anchor, text: '支持耐火材料企业技术改造。' });
    });
    const links = [link('p#s1', 'c#s1'), link('p#s1', 'c#s2'), link('p#s2', 'c#s1')];
    const linked = homeMap(makeCorpus({ documents, clauses, links }), '2026-11-25').links;
    expect(linked).toMatchObject([{ count: 3, clauses: { from: 2, to: 2 }, url: '/compare/documents/p/c/' }]);
  });

  it('draws no line from a text above to an older one below', () => {
    const below = { ...(documents[1] as (typeof documents)[number]), id: 'o', issuedOn: '2016-03-19' };
    const pair = [below, makeDocument({ id: 'n', issuedOn: '2023-12-09' })];
    const clauses = pair.map(({ id }) => makeClause({ doc: id, anchor: 's1', text: '支持耐火材料企业技术改造。' }));
    const links = [{ ...link('o#s1', 'n#s1'), direction: 'up' as const }];
    expect(homeMap(makeCorpus({ documents: pair, clauses, links }), '2026-11-25').links).toEqual([]);
  });

  it('draws an empty corpus', () => {
    expect(homeMap(makeCorpus({}), '2026-11-25').bars).toEqual([]);
  });
});
