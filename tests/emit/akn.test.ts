import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { toAkn } from '../../scripts/emit/akn/akn.ts';
import { SAMPLE_CLAUSES, SAMPLE_DOCUMENT, SAMPLE_TABLES } from './sample.ts';

type Node = { [name: string]: Node[] | Record<string, string> | string };

const source = toAkn({
  document: SAMPLE_DOCUMENT,
  clauses: SAMPLE_CLAUSES,
  tables: SAMPLE_TABLES,
  siteUrl: 'https://duidu.example',
});
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false });

function walk(nodes: Node[], visit: (name: string, node: Node) => void): void {
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node)) {
      if (name === ':@') continue;
      visit(name, node);
      if (Array.isArray(value)) walk(value, visit);
    }
  }
}

function words(node: Node): string {
  let out = '';
  walk([node], (name, n) => {
    if (name === '#text') out += String(n['#text']);
  });
  return out;
}

describe('toAkn', () => {
  const byEid = new Map<string, Node>();
  walk(parser.parse(source) as Node[], (name, node) => {
    const eId = (node[':@'] as Record<string, string> | undefined)?.['@_eId'];
    if (name !== '#text' && eId) byEid.set(eId, node);
  });

  it('gives every clause that is not inline its anchor as eId', () => {
    for (const clause of SAMPLE_CLAUSES.filter((c) => !c.inline))
      expect(byEid.has(clause.anchor), clause.anchor).toBe(true);
  });

  it('gives the words back exactly, hostile ones too', () => {
    const leaf = SAMPLE_CLAUSES.filter((c) => ['front-title', 's1-p2', 's1-1', 'back-date'].includes(c.anchor));
    for (const clause of leaf) expect(words(byEid.get(clause.anchor) as Node)).toBe((clause.label ?? '') + clause.text);
  });
});
