import type { Clause, ClauseKind } from '../../../src/domain/clause.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { type XmlNode, xml, xmlText } from './element.ts';

/** The Akoma Ntoso element for each kind of clause; kinds without one of their own are named containers. */
const ELEMENTS: Partial<Record<ClauseKind, string>> = {
  book: 'book',
  chapter: 'chapter',
  division: 'division',
  article: 'article',
  part: 'part',
  section: 'section',
  item: 'paragraph',
  subitem: 'subparagraph',
  point: 'point',
  indent: 'indent',
  paragraph: 'alinea',
};

/**
 * Returns the hierarchy of a text's numbered clauses and paragraphs as Akoma Ntoso elements.
 * A clause with children holds its own words in `intro`; an own-line heading is `heading`, the printed number `num`.
 */
export function aknBody(clauses: readonly Clause[], tables: readonly PolicyTable[], prefix: string): XmlNode[] {
  const rows = new Map(tables.map((table) => [table.clause, table]));
  const known = new Set(clauses.map((clause) => clause.id));
  const children = Map.groupBy(
    clauses.filter((clause) => clause.kind !== 'table-row'),
    (clause) => (clause.parent !== null && known.has(clause.parent) ? clause.parent : ''),
  );
  const nodesBelow = (id: string): XmlNode[] => (children.get(id) ?? []).map(node);

  function node(clause: Clause): XmlNode {
    const below = nodesBelow(clause.id);
    const table = rows.get(clause.id);
    const own: XmlNode[] = [];
    if (clause.text !== '') own.push(xml('p', {}, [xmlText(clause.text)]));
    if (table) own.push(tableElement(table, prefix));
    const head: XmlNode[] = [];
    if (clause.label !== null) head.push(xml('num', {}, [xmlText(clause.label)]));
    if (clause.headingStyle === 'own-line') head.push(xml('heading', {}, [xmlText(clause.heading ?? '')]));
    const body =
      below.length > 0
        ? [...(own.length > 0 ? [xml('intro', {}, own)] : []), ...below]
        : [xml('content', {}, own.length > 0 ? own : [xml('p', {})])];
    const name = ELEMENTS[clause.kind];
    return xml(name ?? 'hcontainer', { ...(name ? {} : { name: clause.kind }), eId: prefix + clause.anchor }, [
      ...head,
      ...body,
    ]);
  }

  const nodes = nodesBelow('');
  return nodes.length > 0 ? nodes : [xml('p', {})];
}

function tableElement(table: PolicyTable, prefix: string): XmlNode {
  const row = (cells: readonly string[], name: string, eId: string | null): XmlNode =>
    xml(
      'tr',
      { eId },
      cells.map((cell) => xml(name, {}, [xml('p', {}, [xmlText(cell)])])),
    );
  return xml('table', {}, [
    row(table.columns, 'th', null),
    ...table.rows.map((r) => row(r.cells, 'td', prefix + r.anchor)),
  ]);
}
