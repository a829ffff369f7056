import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { PolicyTable } from '../../src/domain/table.ts';

/** Text that would act as markup somewhere if it were glued into it. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the text has to look like a template
export const HOSTILE = '<script>alert(1)</script> {x} ${y} `q` ](z) --- import a from "b" =1+1 \u202E & "引" \t末';

const base: Omit<Clause, 'id' | 'anchor' | 'url'> = {
  doc: 'sample',
  part: null,
  kind: 'paragraph',
  num: [],
  label: null,
  labels: [],
  citation: '',
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
};

/** Returns a clause with the given anchor and fields. */
export function clause(anchor: string, fields: Partial<Clause>): Clause {
  return { ...base, id: `sample#${anchor}`, anchor, url: `/policies/sample/#${anchor}`, ...fields };
}

export const SAMPLE_CLAUSES: Clause[] = [
  clause('front-title', { kind: 'front', text: '关于样例的意见' }),
  clause('s1', {
    kind: 'part',
    num: [1],
    label: '一、',
    heading: '总体要求',
    headingStyle: 'own-line',
    text: '本文第一段。',
  }),
  clause('s1-p2', { text: HOSTILE, parent: 'sample#s1' }),
  clause('s1-1', {
    kind: 'section',
    num: [1, 1],
    label: '（一）',
    heading: '目标',
    headingStyle: 'run-in',
    text: '目标。一是甲。二是乙。',
    parent: 'sample#s1',
  }),
  clause('s1-1-i1', { kind: 'enumeration', text: '一是甲。', inline: true, parent: 'sample#s1-1' }),
  clause('s1-1-i2', { kind: 'enumeration', text: '二是乙。', inline: true, parent: 'sample#s1-1' }),
  clause('t1', { kind: 'table', text: '分工安排', parent: 'sample#s1' }),
  clause('t1-r1', { kind: 'table-row', text: '1\t建|设', parent: 'sample#t1' }),
  clause('back-date', { kind: 'back', text: '2022年6月2日' }),
];

export const SAMPLE_TABLES: PolicyTable[] = [
  {
    clause: 'sample#t1',
    caption: '分工安排',
    columns: ['序号', '任务'],
    rows: [{ anchor: 't1-r1', cells: ['1', '建|设'], reconstructed: false }],
  },
];

export const SAMPLE_DOCUMENT: PolicyDocument = {
  id: 'sample',
  title: '关于样例的意见',
  shortTitle: '样例 2022',
  docNumber: null,
  issuer: '样例市人民政府',
  level: 'municipality',
  region: { code: '410100', name: '郑州市' },
  issuedOn: '2022-06-02',
  validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null },
  parts: [],
  url: '/policies/sample/',
  source: {
    file: 'content/sources/sample/source.txt',
    sha256: '0'.repeat(64),
    characters: 10,
    lines: 2,
    retrievedFrom: null,
    retrievedOn: null,
  },
  fidelity: { sourceCharacters: 10, inClauses: 10, inRepairs: 0, unexplained: 0 },
};
