import { splitId } from '../domain/anchor.ts';
import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Level } from '../domain/level.ts';
import { levelChar, levelRank } from '../domain/level.ts';
import type { Link } from '../domain/link.ts';
import { clauseName } from './clause-name.ts';
import { groupByEach } from './group-by-each.ts';
import { linkPath, linksWithPage } from './links/shown.ts';
import { relationPhrase } from './links/words.ts';
import { madeOnce } from './made-for.ts';
import { markShared, type TextPiece } from './mark-shared.ts';
import { type PageRef, pageIndex } from './pages.ts';
import { shortName } from './short-name.ts';
import { placed } from './table/place.ts';

/** One of the counts in a clause's margin: level above, level below, or other years of the same level (历年). */
export interface LinkCount {
  level: Level | null;
  arrow: '↑' | '↓' | '';
  label: string;
  count: number;
}

/** One cross-link as seen from one of its two clauses. */
export interface LinkRecord {
  id: string;
  level: Level;
  /** Short title and citation of the other clause, e.g. “新密 2023　三（三）4.” */
  who: string;
  /** Global id of the other clause. */
  otherId: string;
  url: string;
  direction: string;
  relation: string;
  strength: 1 | 2 | 3;
  status: string;
  explanation: string;
  own: { cite: string; level: Level; pieces: TextPiece[] };
  other: { cite: string; level: Level; pieces: TextPiece[] };
  compareUrl: string;
  linkUrl: string;
}

/** All cross-links of a clause, strongest first. */
export interface ClauseLinks {
  counts: LinkCount[];
  records: LinkRecord[];
}

/** Returns the links that begin or end on a page (`<doc>` or `<doc>/<part>`), in order; all are arranged at the first call. */
export function linksOfPage(corpus: Corpus, pageKey: string): readonly Link[] {
  const pagesOf = ({ from, to }: Link): string[] => [from, to].map((id) => placed(corpus, id)?.page.key ?? '');
  return madeOnce('links-of-page', corpus, () => groupByEach(corpus.links, pagesOf)).get(pageKey) ?? [];
}

/** Returns the cross-links of every clause of a page by anchor; those of inline items stand with the clause that shows them. */
export function pageLinks(corpus: Corpus, pageKey: string): Map<string, ClauseLinks> {
  const { clausesOf, clauseOf } = pageIndex(corpus);
  const own = new Map((clausesOf.get(pageKey) ?? []).map((clause) => [clause.id, clause]));
  const found = new Map<string, LinkRecord[]>();
  for (const link of linksOfPage(corpus, pageKey)) {
    for (const [from, to] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const clause = own.get(from);
      const other = clauseOf.get(to);
      if (!clause || !other) continue;
      const shownIn = clause.inline && clause.parent ? splitId(clause.parent).anchor : clause.anchor;
      const record = linkRecord(corpus, link, clause, other);
      if (!record) continue;
      const list = found.get(shownIn);
      if (list) list.push(record);
      else found.set(shownIn, [record]);
    }
  }
  return new Map([...found].map(([anchor, records]) => [anchor, arrange(corpus, pageKey, records)]));
}

/** What a cross-link is made from on either page: the link, whether it has a page, how its ends are called (null where one is gone). */
export interface CrossLinkMatter {
  link: Link;
  hasPage: boolean;
  ends: ([page: string, level: Level, clause: string, url: string] | null)[];
}

/** Returns all that a cross-link of a page is made from. */
export function crossLinkMatter(corpus: Corpus, link: Link): CrossLinkMatter {
  const ends = [link.from, link.to].map((id): CrossLinkMatter['ends'][number] => {
    const at = placed(corpus, id);
    return at && [pageName(at.page), at.page.document.level, clauseName(at.clause), at.clause.url];
  });
  return { link, hasPage: linksWithPage(corpus).has(link.id), ends };
}

function arrange(corpus: Corpus, pageKey: string, records: LinkRecord[]): ClauseLinks {
  const level = pageIndex(corpus).pageOf.get(pageKey)?.document.level;
  const ranked = records.sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id));
  const levels = [...new Set(ranked.map((record) => record.level))].sort((a, b) => levelRank(a) - levelRank(b));
  const counts = levels.map((other): LinkCount => {
    const count = ranked.filter((record) => record.level === other).length;
    if (level === undefined || other === level) return { level: null, arrow: '', label: `历年同题 ${count} 条`, count };
    const up = levelRank(other) < levelRank(level);
    return { level: other, arrow: up ? '↑' : '↓', label: `${levelChar(other)}级对应 ${count} 条`, count };
  });
  return { counts: [...counts.filter((c) => c.level), ...counts.filter((c) => !c.level)], records: ranked };
}

function linkRecord(corpus: Corpus, link: Link, clause: Clause, other: Clause): LinkRecord | null {
  const { pageOf } = pageIndex(corpus);
  const ownPage = pageOf.get(splitId(clause.id).page);
  const page = pageOf.get(splitId(other.id).page);
  if (!ownPage || !page) return null;
  const isFrom = link.from === clause.id;
  const ownLevel = ownPage.document.level;
  const level = page.document.level;
  const who = `${pageName(page)}　${clauseName(other)}`;
  return {
    id: link.id,
    level,
    who,
    otherId: other.id,
    url: other.url,
    direction: directionWords(ownLevel, level, isFrom, link.status === 'confirmed'),
    relation: relationPhrase(link),
    strength: link.strength,
    status: link.status === 'confirmed' ? '已确认' : '机器比对，待人工确认',
    explanation: link.explanation,
    own: {
      cite: `${pageName(ownPage)}　${clauseName(clause)}　本条`,
      level: ownLevel,
      pieces: markShared(isFrom ? link.evidence.from : link.evidence.to, link.evidence.shared),
    },
    other: {
      cite: who,
      level,
      pieces: markShared(isFrom ? link.evidence.to : link.evidence.from, link.evidence.shared),
    },
    compareUrl: `/compare/clauses/?id=${encodeURIComponent(link.from)}&id=${encodeURIComponent(link.to)}`,
    linkUrl: linkPath(corpus, link),
  };
}

/** Returns the short name of a page: region and year, and which of its texts. */
function pageName({ document, part }: PageRef): string {
  return part ? `${document.shortTitle} ${shortName({ ...document, title: part.title })}` : document.shortTitle;
}

function directionWords(own: Level, other: Level, isEarlier: boolean, isConfirmed: boolean): string {
  const difference = levelRank(other) - levelRank(own);
  if (difference < 0) return `↑ ${levelChar(other)}级`;
  if (difference > 0) return `↓ ${levelChar(other)}级${isConfirmed ? '承接' : ''}`;
  return isEarlier ? '后来的文件' : '此前的文件';
}
