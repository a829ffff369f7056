import type { Corpus } from '../domain/corpus.ts';
import type { Level } from '../domain/level.ts';
import { levelChar, levelRank } from '../domain/level.ts';
import type { Link } from '../domain/link.ts';
import { shortName } from '../domain/short-name.ts';
import { clauseName } from './clause-name.ts';
import { linksSeen, type Seen } from './links/seen.ts';
import { linkPath, linksWithPage } from './links/shown.ts';
import { relationPhrase } from './links/words.ts';
import { markShared, type TextPiece } from './mark-shared.ts';
import type { PageRef } from './pages.ts';
import type { Placed } from './table/place.ts';

/** One of the counts in a clause's margin: level above, level below, or other years of the same level (历年). */
export interface LinkCount {
  level: Level | null;
  arrow: '↑' | '↓' | '';
  label: string;
  count: number;
}

/** One cross-link as seen from one of its two clauses, in brief. */
export interface LinkRecord {
  id: string;
  level: Level;
  /** Short title and citation of the other clause, e.g. “新密 2023　三（三）4.” */
  who: string;
  url: string;
  relation: string;
  strength: 1 | 2 | 3;
  linkUrl: string;
}

/** A cross-link with its reasons and both quotes. */
export interface FullLinkRecord extends LinkRecord {
  /** Global id of the other clause. */
  otherId: string;
  direction: string;
  status: string;
  explanation: string;
  own: { cite: string; level: Level; pieces: TextPiece[] };
  other: { cite: string; level: Level; pieces: TextPiece[] };
  compareUrl: string;
}

/** All cross-links of a clause, strongest first. */
export interface ClauseLinks {
  counts: LinkCount[];
  full: FullLinkRecord[];
  brief: LinkRecord[];
}

/** Returns the cross-links of every clause of a page by anchor; those of inline items stand with the clause that shows them. */
export function pageLinks(corpus: Corpus, pageKey: string): Map<string, ClauseLinks> {
  return new Map(
    Array.from(linksSeen(corpus, pageKey), ([anchor, { all, full, brief }]) => [
      anchor,
      {
        counts: countsOf(all),
        full: full.map((seen) => fullRecord(corpus, seen)),
        brief: brief.map((seen) => briefRecord(corpus, seen)),
      },
    ]),
  );
}

/**
 * Returns, line by line, all that the cross-links of a page show and its own document does not tell. `tell` says what a link
 * shows where it stands in full; in brief it shows neither reasons nor quotes.
 */
export function pageLinkMatter(corpus: Corpus, pageKey: string, tell: (link: Link) => string): string[] {
  const withPage = linksWithPage(corpus);
  const inBrief = ({ link, isFrom, other }: Seen): string => {
    const { clause, page } = other;
    const said = [link.id, isFrom, withPage.has(link.id), link.strength, relationPhrase(link)];
    return [...said, page.document.level, whoOf(other), clause.url].join('\t');
  };
  return [...linksSeen(corpus, pageKey)].flatMap(([anchor, { full, brief }]) => [
    anchor,
    ...full.map((seen) => `${inBrief(seen)}\t${tell(seen.link)}`),
    ...brief.map(inBrief),
  ]);
}

function countsOf(seen: readonly Seen[]): LinkCount[] {
  const level = seen[0]?.own.page.document.level;
  const byLevel = Map.groupBy(seen, ({ other }) => other.page.document.level);
  const levels = [...byLevel].sort(([a], [b]) => levelRank(a) - levelRank(b));
  const counts = levels.map(([other, { length: count }]): LinkCount => {
    if (level === undefined || other === level) return { level: null, arrow: '', label: `历年同题 ${count} 条`, count };
    const up = levelRank(other) < levelRank(level);
    return { level: other, arrow: up ? '↑' : '↓', label: `${levelChar(other)}级对应 ${count} 条`, count };
  });
  return [...counts.filter((c) => c.level), ...counts.filter((c) => !c.level)];
}

function briefRecord(corpus: Corpus, { link, other }: Seen): LinkRecord {
  return {
    id: link.id,
    level: other.page.document.level,
    who: whoOf(other),
    url: other.clause.url,
    relation: relationPhrase(link),
    strength: link.strength,
    linkUrl: linkPath(corpus, link),
  };
}

function fullRecord(corpus: Corpus, seen: Seen): FullLinkRecord {
  const { link, isFrom, own, other } = seen;
  const [ownLevel, level] = [own.page.document.level, other.page.document.level];
  const { from, to, shared } = link.evidence;
  return {
    ...briefRecord(corpus, seen),
    otherId: other.clause.id,
    direction: directionWords(ownLevel, level, isFrom, link.status === 'confirmed'),
    status: link.status === 'confirmed' ? '已确认' : '机器比对，待人工确认',
    explanation: link.explanation,
    own: { cite: `${whoOf(own)}　本条`, level: ownLevel, pieces: markShared(isFrom ? from : to, shared) },
    other: { cite: whoOf(other), level, pieces: markShared(isFrom ? to : from, shared) },
    compareUrl: `/compare/clauses/?id=${encodeURIComponent(link.from)}&id=${encodeURIComponent(link.to)}`,
  };
}

function whoOf({ page, clause }: Placed): string {
  return `${pageName(page)}　${clauseName(clause)}`;
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
