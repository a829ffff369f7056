import type { Clause } from '../../src/domain/clause.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';
import type { Note } from '../../src/domain/repair.ts';
import { annexItem, OMITTED } from '../lib/annex-item.ts';

/**
 * Finds annexes that a list names (附件：1.汽车产业2012年重点项目表) and the source does not hold: no head “附件1” and no
 * line or part with its title below the list.
 */
export function missingAnnexes(doc: string, clauses: readonly Clause[], parts: readonly { title: string }[]): Note[] {
  const notes: Note[] = [];
  clauses.forEach((clause, index) => {
    if (clause.kind !== 'annex-list') return;
    const item = annexItem(clause.text);
    if (item === null) return;
    const { name, number } = item;
    const below = clauses.slice(index + 1).filter((c) => c.kind !== 'annex-list');
    const scope =
      clause.part === null || clause.part.startsWith('annex') ? below : below.filter((c) => c.part === clause.part);
    const headed = scope.some((c) => isHead(c.text, number)) || parts.some((part) => sameTitle(part.title, name));
    if (headed || below.some((c) => sameTitle(c.text, name) || sameTitle(c.heading ?? '', name))) return;
    const omitted = clauses.some((c) => c.kind === 'annex-list' && c.part === clause.part && OMITTED.test(c.text));
    const reason = `附件说明列有“${name}”${omitted ? '，注“略”' : ''}，源文未附。`;
    notes.push({ doc, clause: clause.id, kind: 'missing-annex', quote: name, reason, by: 'rule' });
  });
  return notes;
}

function isHead(text: string, number: string | null): boolean {
  const head = /^附\s*[件表录錄]\s*(\d{0,2})[:：]?$/u.exec(text);
  return head !== null && (number === null ? true : head[1] === number);
}

function sameTitle(text: string, name: string): boolean {
  return withoutSpace(text).replace(/^《|》$/gu, '') === withoutSpace(name).replace(/^《|》$/gu, '');
}
