import { levelChar, levelKey } from '../../domain/level-mark.ts';
import type { CatalogDocument } from '../../search/catalog.ts';
import { excerptPieces, type Piece } from '../../search/excerpt.ts';
import type { ShownClause } from '../../search/texts.ts';
import { clauseName } from '../../view/clause-name.ts';
import { excerptShelf } from '../excerpt-shelf.ts';
import { sitePath } from '../site-path.ts';
import { button, el } from './dom.ts';

/** Makes the seal of a document's level: the character in its shape, for the eye only. */
export function sealOf(document: CatalogDocument, size = 'sm'): HTMLElement {
  const level = levelKey(document.level);
  return el(
    'span',
    { class: `seal ${size}`.trim(), 'data-lv': level, 'aria-hidden': 'true' },
    levelChar(document.level),
  );
}

/** Returns an address that opens a clause with words marked in it. */
export function markedHref(clause: Pick<ShownClause, 'url'>, keys: readonly string[]): string {
  const [path = '', fragment = ''] = clause.url.split('#');
  const params = new URLSearchParams(keys.map((key) => ['q', key]));
  return `${sitePath(path)}${keys.length > 0 ? `?${params}` : ''}#${fragment}`;
}

/** Makes the nodes of an excerpt. */
export function excerptNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map((piece) => {
    if (piece.kind === 'gap') return document.createTextNode('……');
    return piece.kind === 'mark' ? el('mark', {}, piece.text) : document.createTextNode(piece.text);
  });
}

/** Returns the headings above a clause, outermost first, as one line. */
export function chainOf(clause: ShownClause): string {
  const headings = clause.headings.map((heading, at) => `${clause.labels[at] ?? ''}${heading}`);
  return [clause.partTitle, ...headings].filter(Boolean).join(' › ');
}

const KIND: Partial<Record<ShownClause['kind'], string>> = {
  front: '文首',
  back: '文尾',
  part: '部分标题',
  section: '节',
  responsibility: '责任单位',
  enumeration: '分项',
  table: '表',
  'table-row': '表行',
  'annex-list': '附件',
};

/** What a hit shows beside the clause. */
export interface HitNotes {
  keys: readonly string[];
  /** E.g. 2 处; null where it is not counted. */
  count: string | null;
  /** Whether to name the document, in a list across documents. */
  named: boolean;
  copy(clause: ShownClause): void;
}

/** Makes one hit. */
export function hitView(clause: ShownClause, notes: HitNotes): HTMLElement {
  const href = markedHref(clause, notes.keys);
  const chain = [notes.named ? clause.document.shortTitle : null, chainOf(clause)].filter(Boolean).join(' › ');
  const heading =
    clause.headingStyle === 'own-line' && clause.heading !== null ? `${clause.label ?? ''}${clause.heading}` : null;
  const copy = button('复制引用', () => notes.copy(clause), { 'aria-label': `复制引用：${clauseName(clause)}` });
  return el(
    'article',
    { class: notes.named ? 'hit named' : 'hit', id: `hit-${clause.clause}` },
    el(
      'h3',
      { class: 'at' },
      notes.named ? sealOf(clause.document) : null,
      el('a', { href }, clauseName(clause)),
      KIND[clause.kind] === undefined ? null : el('span', { class: 'k' }, KIND[clause.kind]),
    ),
    el(
      'div',
      {},
      chain === '' ? null : el('p', { class: 'chain' }, chain),
      heading === null ? null : el('p', { class: 'ex head' }, ...excerptNodes(excerptPieces(heading, notes.keys))),
      clause.text === '' ? null : el('p', { class: 'ex' }, ...excerptNodes(excerptPieces(clause.text, notes.keys))),
      el(
        'p',
        { class: 'ops' },
        notes.count === null ? null : el('span', {}, notes.count),
        copy,
        excerptShelf.button(clause.id),
        el('a', { href, 'aria-label': `打开该条：${clauseName(clause)}` }, '打开该条'),
      ),
    ),
  );
}
