import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';

/** Returns a document of a region and day, for tests that need no more of it. */
export function makeDocument(id: string, code: string, issuedOn: string | null): PolicyDocument {
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'municipality' : 'county';
  const name = { '410000': '河南省', '410100': '郑州市', '410183': '新密市' }[code] ?? `地区${code}`;
  return {
    id,
    title: id,
    shortTitle: id,
    docNumber: null,
    issuer: null,
    level,
    region: { code, name },
    issuedOn,
    validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null },
    parts: [],
    url: `/policies/${id}/`,
    source: { file: `${id}.txt`, sha256: '', characters: 0, lines: 0, retrievedFrom: null, retrievedOn: null },
    fidelity: { sourceCharacters: 0, inClauses: 0, inRepairs: 0, unexplained: 0 },
  };
}

/** Returns a section of a document with a text. */
export function makeClause(doc: string, anchor: string, text: string, heading: string | null = null): Clause {
  return {
    id: `${doc}#${anchor}`,
    doc,
    part: null,
    anchor,
    url: `/policies/${doc}/#${anchor}`,
    kind: 'section',
    num: [],
    label: null,
    labels: [],
    citation: anchor,
    heading,
    headingStyle: heading ? 'own-line' : null,
    headings: [],
    text,
    parent: null,
    inline: false,
    order: 0,
    sourceLines: [1, 1],
    fingerprint: '00000000',
    topics: [],
    agencies: [],
  };
}
