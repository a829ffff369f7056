import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Link } from '../../src/domain/link.ts';
import { pageLinkMatter, pageLinks } from '../../src/view/clause-links.ts';
import { linkPageMatter } from '../../src/view/links/link-page.ts';
import { rowMatter, shownRows } from '../../src/view/links/rows.ts';
import { makeClause, makeCorpus, makeDocument } from './make.ts';

/** 甲 s1 corresponds to seven clauses of 乙, to the last of them weakly. */
const link = (at: number): Link => ({
  id: `l-000${at}`,
  from: '甲#s1',
  to: `乙#s${at}`,
  relation: 'same-subject',
  relations: ['same-subject'],
  direction: 'down',
  strength: at === 7 ? 1 : 2,
  score: 0.612,
  explanation: '得分0.61',
  evidence: { from: '发展新材料', to: '培育新材料', shared: ['新材料'] },
  status: 'auto',
});

function corpus(change: Partial<Corpus> = {}): Corpus {
  const at = [1, 2, 3, 4, 5, 6, 7];
  return makeCorpus({
    documents: [makeDocument({ id: '甲' }), makeDocument({ id: '乙', level: 'municipality' })],
    clauses: [makeClause({ doc: '甲', anchor: 's1' }), ...at.map((n) => makeClause({ doc: '乙', anchor: `s${n}` }))],
    links: at.map(link),
    ...change,
  });
}

const links = (at: number, change: Partial<Link>): Corpus =>
  corpus({ links: corpus().links.map((each, n) => (n + 1 === at ? { ...each, ...change } : each)) });

/** All that a link says but for its score. */
const tell = ({ score: _, ...shown }: Link): string => JSON.stringify(shown);

const CHANGES: [what: string, Corpus][] = [
  ['nothing', corpus()],
  ['a score in its third place', links(1, { score: 0.613 })],
  ['the reasons of a link in full', links(1, { explanation: '得分0.62' })],
  ['the reasons of a link in brief', links(6, { explanation: '得分0.62' })],
  ['the reasons of a weak link', links(7, { explanation: '得分0.62' })],
  ['a citation that names no text', links(6, { relations: ['cites'], explanation: '没有点名' })],
  ['the quotes of a link in full', links(2, { evidence: { from: '发展新材料', to: '新材料', shared: ['新材料'] } })],
  ['the quotes of a link in brief', links(6, { evidence: { from: '发展新材料', to: '新材料', shared: ['新材料'] } })],
  ['what is shared', links(2, { evidence: { from: '发展新材料', to: '培育新材料', shared: ['材料'] } })],
  ['a relation', links(6, { relations: ['text-reuse'] })],
  ['a strength', links(6, { strength: 3 })],
  ['a strength that brings a link before others', links(7, { strength: 3 })],
  ['a confirmation', links(3, { status: 'confirmed' })],
  [
    'the name of a document',
    corpus({
      documents: [makeDocument({ id: '甲' }), makeDocument({ id: '乙', level: 'municipality', shortTitle: '丙' })],
    }),
  ],
  [
    'the name of a clause',
    corpus({ clauses: corpus().clauses.map((each) => ({ ...each, citation: `第${each.anchor}条` })) }),
  ],
  ['a link less', corpus({ links: corpus().links.slice(0, 6) })],
];

describe.each(CHANGES)('a change of %s', (_, changed) => {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

  it.each(['甲', '乙'])('is told by the matter of the links of %s where they show it, and only there', (page) => {
    const shown = [corpus(), changed].map((each) => [...pageLinks(each, page)]);
    // What its own document tells is no part of the matter: its name and level, and how its clauses are called.
    const others = shown.map((clauses) =>
      clauses.map(([anchor, { counts, full, brief }]) => [
        anchor,
        counts,
        full.map(({ own, ...rest }) => [own.pieces, rest]),
        brief,
      ]),
    );
    const matter = [corpus(), changed].map((each) => pageLinkMatter(each, page, tell));
    if (!same(others[0], others[1])) expect(matter[1]).not.toEqual(matter[0]);
    if (same(shown[0], shown[1])) expect(matter[1]).toEqual(matter[0]);
  });

  it('is told by the matter of a row and of the page of a link where they show it', () => {
    const [before, after] = [corpus(), changed].map((each) =>
      shownRows(each).map((row) => ({
        row: rowMatter(row),
        page: linkPageMatter(each, row, '2026-01-01'),
        ends: [row.from, row.to],
        inRow: [row.url, row.relation, row.direction, row.link.strength, row.topics],
        onPage: [row.relation, row.link.strength, row.link.status, row.link.explanation, row.link.evidence],
      })),
    );
    for (const [at, one] of (before ?? []).entries()) {
      const other = after?.[at];
      if (!other) continue;
      if (!same(one.inRow, other.inRow)) expect(other.row).not.toEqual(one.row);
      if (!same([one.onPage, one.ends], [other.onPage, other.ends])) expect(other.page).not.toEqual(one.page);
    }
  });
});

it('a score that no page shows changes neither rows nor pages of links', () => {
  const [one, other] = [corpus(), links(1, { score: 0.613 })].map((each) =>
    shownRows(each).map((row) => [rowMatter(row), linkPageMatter(each, row, '2026-01-01')]),
  );
  expect(other).toEqual(one);
});

it('shows five links of a clause with their quotes, and weak ones in brief', () => {
  const { full, brief } = pageLinks(corpus(), '甲').get('s1') ?? { full: [], brief: [] };
  expect(full.map(({ id }) => id)).toEqual(['l-0001', 'l-0002', 'l-0003', 'l-0004', 'l-0005']);
  expect(brief.map(({ id }) => id)).toEqual(['l-0006', 'l-0007']);
});
