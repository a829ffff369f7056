import type { Clause } from '../../src/domain/clause.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Quantity } from '../../src/domain/fact.ts';

/** Returns a clause with everything unsaid filled in. */
export function makeClause(part: Partial<Clause> & { anchor: string }): Clause {
  const doc = part.doc ?? 'doc';
  return {
    id: `${doc}#${part.anchor}`,
    doc,
    part: null,
    url: `/policies/${doc}/#${part.anchor}`,
    kind: 'paragraph',
    num: [],
    label: null,
    labels: [],
    citation: part.anchor,
    heading: null,
    headingStyle: null,
    headings: [],
    text: '',
    parent: null,
    inline: false,
    order: 0,
    sourceLines: [1, 1],
    fingerprint: '00000000',
    topics: [],
    agencies: [],
    ...part,
  };
}

/** Returns a document with everything unsaid filled in. */
export function makeDocument(part: Partial<PolicyDocument> & { id: string }): PolicyDocument {
  return {
    title: part.id,
    shortTitle: part.id,
    docNumber: null,
    issuer: null,
    level: 'province',
    region: { code: '410000', name: '河南省' },
    issuedOn: '2012-02-25',
    validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null },
    parts: [],
    url: `/policies/${part.id}/`,
    source: { file: '', sha256: '', characters: 0, lines: 0, retrievedFrom: null, retrievedOn: null },
    fidelity: { sourceCharacters: 0, inClauses: 0, inRepairs: 0, unexplained: 0 },
    ...part,
  };
}

/** Returns a corpus that holds what is given and nothing else. */
export function makeCorpus(part: Partial<Corpus>): Corpus {
  const empty = {
    documents: [],
    clauses: [],
    repairs: [],
    notes: [],
    tables: [],
    quantities: [],
    support: [],
    agencies: [],
    references: [],
    topics: [],
    synonyms: [],
    register: [],
    measures: [],
    consistency: [],
    links: [],
    passages: [],
  };
  return { ...empty, ...part } as Corpus;
}

/** Returns a figure with everything unsaid filled in: 主营业务收入 of an industry of 河南省. */
export function makeQuantity(part: Partial<Quantity>): Quantity {
  const role = part.role ?? 'target';
  return {
    id: 'q-0',
    clause: 'doc#s1',
    quote: '',
    subject: '新材料产业',
    metric: '主营业务收入',
    region: '河南省',
    year: 2012,
    value: 100,
    valueMax: null,
    unit: '亿元',
    comparator: '=',
    qualifier: null,
    aim: false,
    role,
    standing: role === 'actual' || role === 'estimate' || role === 'limit' ? role : 'target',
    status: 'auto',
    ...part,
  };
}
