import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { chosenOf, pageTexts } from '../compare/choose.ts';
import { type Chosen, type Comparison, compare } from '../compare/column.ts';
import { madeFor } from '../made-for.ts';
import { markShared, type TextPiece } from '../mark-shared.ts';
import { pageIndex } from '../pages.ts';
import { type LinkRow, shownRows } from './rows.ts';
import { STRENGTH, statusPhrase } from './words.ts';

/** All that the page of one link shows. */
export interface LinkPage {
  row: LinkRow;
  title: string;
  strength: string;
  status: string;
  evidence: { from: TextPiece[]; to: TextPiece[] };
  comparison: Comparison;
  compareUrl: string;
  /** How a memo cites the link. */
  citation: string;
  previous: LinkRow | null;
  next: LinkRow | null;
}

interface Ordered {
  rows: readonly LinkRow[];
  placeOf: ReadonlyMap<LinkRow, number>;
}
const made = madeFor<Corpus, Ordered>('link-order');

/** All links with a page, in the order in which one leads to the next. */
function ordered(corpus: Corpus): Ordered {
  const known = made.get(corpus);
  if (known) return known;
  const rows = shownRows(corpus);
  const order = { rows, placeOf: new Map(rows.map((row, at) => [row, at])) };
  made.set(corpus, order);
  return order;
}

/** What the page of a link is made from. */
interface LinkMatter {
  row: LinkRow;
  chosen: Chosen[];
  /** Title and citation of either clause. */
  cites: string[];
  previous: LinkRow | null;
  next: LinkRow | null;
}

function linkMatter(corpus: Corpus, row: LinkRow, builtOn: string): LinkMatter {
  const { link } = row;
  const { rows, placeOf } = ordered(corpus);
  const at = placeOf.get(row) ?? 0;
  const chosen = [link.from, link.to].flatMap((id) => {
    const { page, anchor } = splitId(id);
    const texts = pageTexts(corpus, page, builtOn);
    return texts ? (chosenOf(texts, page, anchor) ?? []) : [];
  });
  const titles = [link.from, link.to].map((id) => pageIndex(corpus).pageOf.get(splitId(id).page)?.title ?? '');
  const cites = [link.from, link.to].map(
    (id, i) => `《${titles[i]}》${pageIndex(corpus).clauseOf.get(id)?.citation ?? ''}`,
  );
  return { row, chosen, cites, previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null };
}

/** Returns all that the page of a link shows: of those beside it their names alone, no score but as its reasons say it. */
export function linkPageMatter(corpus: Corpus, row: LinkRow, builtOn: string): unknown {
  const { previous, next, ...matter } = linkMatter(corpus, row, builtOn);
  const { score: _, ...link } = row.link;
  const beside = [previous, next].map((each) => each && [each.url, each.from.name, each.to.name]);
  return { ...matter, row: { ...row, link }, beside };
}

/** Returns the page of a link. */
export function linkPage(corpus: Corpus, row: LinkRow, builtOn: string): LinkPage {
  const { link, from, to } = row;
  const { chosen, cites, previous, next } = linkMatter(corpus, row, builtOn);
  return {
    row,
    title: `${from.name} ↔ ${to.name}`,
    strength: STRENGTH[link.strength],
    status: statusPhrase(link.status),
    evidence: {
      from: markShared(link.evidence.from, link.evidence.shared),
      to: markShared(link.evidence.to, link.evidence.shared),
    },
    comparison: compare(chosen),
    compareUrl: compareUrl([link.from, link.to]),
    citation: `${cites[1]}与${cites[0]}对应（${row.relation}，强度${link.strength}，${statusPhrase(link.status)}）`,
    previous,
    next,
  };
}

/** Returns the address of a comparison of clauses, by their global ids. */
export function compareUrl(ids: readonly string[]): string {
  return `/compare/clauses/?${ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
}
