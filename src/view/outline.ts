import type { Clause } from '../domain/clause.ts';
import { clauseTitle } from './clause-name.ts';

/** One line of the contents (目录). */
export interface OutlineItem {
  anchor: string;
  label: string;
  title: string;
  /** True where the title is a heading of the text, false where it is the beginning of the clause. */
  named: boolean;
  children: OutlineItem[];
}

const ADDRESSED = new Set([
  'book',
  'chapter',
  'division',
  'article',
  'part',
  'section',
  'item',
  'subitem',
  'table',
  'annex-list',
]);

/**
 * Returns the contents of a page from its own tree: numbered clauses and annexed tables, three levels deep.
 * A clause without a heading is named by the beginning of its text.
 */
export function outline(clauses: readonly Clause[]): OutlineItem[] {
  const items = new Map<string, OutlineItem>();
  const depth = new Map<string, number>();
  const top: OutlineItem[] = [];
  for (const clause of clauses) {
    if (clause.inline || !ADDRESSED.has(clause.kind) || (clause.kind === 'annex-list' && !clause.heading)) continue;
    const item: OutlineItem = {
      anchor: clause.anchor,
      label: clause.label ?? '',
      title: clauseTitle(clause),
      named: clause.heading !== null,
      children: [],
    };
    const above = clause.parent === null ? undefined : items.get(clause.parent);
    const level = above ? (depth.get(clause.parent ?? '') ?? 0) + 1 : 0;
    depth.set(clause.id, level);
    items.set(clause.id, item);
    if (level === 0) top.push(item);
    else if (level <= 2) above?.children.push(item);
  }
  return top;
}
