import type { Corpus } from '../domain/corpus.ts';
import { REPAIR_KINDS } from './repair-kinds.ts';

/** What the site knows about itself, counted at build time; shown on the page about method. */
export interface Measures {
  documents: number;
  clauses: number;
  characters: number;
  inClauses: number;
  inRepairs: number;
  unexplained: number;
  repairs: { kind: string; count: number }[];
  facts: { name: string; count: number; confirmed: number; about: string }[];
  links: { strength: 1 | 2 | 3; word: string; count: number }[];
  confirmedLinks: number;
  withoutNumber: number;
  notes: number;
}

/** Counts the corpus. */
export function measures(corpus: Corpus): Measures {
  const { documents, clauses, repairs } = corpus;
  const sum = (value: (document: Corpus['documents'][number]) => number): number =>
    documents.reduce((total, document) => total + value(document), 0);
  const fact = (name: string, records: readonly { status: string }[], about: string): Measures['facts'][number] => ({
    name,
    count: records.length,
    confirmed: records.filter((record) => record.status !== 'auto').length,
    about,
  });
  return {
    documents: documents.length,
    clauses: clauses.length,
    characters: sum((document) => document.fidelity.sourceCharacters),
    inClauses: sum((document) => document.fidelity.inClauses),
    inRepairs: sum((document) => document.fidelity.inRepairs),
    unexplained: sum((document) => document.fidelity.unexplained),
    repairs: [...Map.groupBy(repairs, (repair) => repair.kind)]
      .map(([kind, list]) => ({ kind: REPAIR_KINDS[kind], count: list.length }))
      .sort((a, b) => b.count - a.count),
    facts: [
      fact('指标', corpus.quantities, '数值、单位、年份、实际或目标，各引原文'),
      fact('奖补措施', corpus.support, '比例、分档、上限、条件、频次，各引原文'),
      fact('部门责任', corpus.agencies, '按原文列出的牵头、配合、责任单位'),
      fact('所引文件', corpus.references, '文中提到的文件、法规、目录'),
    ],
    links: ([3, 2, 1] as const).map((strength) => ({
      strength,
      word: { 3: '近同', 2: '同题', 1: '相关' }[strength],
      count: corpus.links.filter((link) => link.strength === strength).length,
    })),
    confirmedLinks: corpus.links.filter((link) => link.status === 'confirmed').length,
    withoutNumber: documents.filter((document) => document.docNumber === null).length,
    notes: corpus.notes.length,
  };
}
