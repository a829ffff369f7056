import type { Corpus } from '../domain/corpus.ts';
import { agenciesTable } from './agencies/agencies-table.ts';
import { agencyList, hasFiles } from './agencies/agency-list.ts';
import { functionMatrix } from './agencies/function-matrix.ts';
import { taskTable } from './agencies/task-table.ts';
import { annexedTables } from './annexed/annexed-tables.ts';
import { consistencyTable } from './consistency/consistency-table.ts';
import { doubtTable } from './consistency/doubt-table.ts';
import { coverageTable } from './coverage/coverage-table.ts';
import { madeFor } from './made-for.ts';
import { documentStatus } from './status/document-status.ts';
import { targetStatus } from './status/target-status.ts';
import { supportComparison, supportTable } from './support/comparison.ts';
import { supportDocuments, supportPairs } from './support/pairs.ts';
import type { LongTable } from './table/table.ts';
import { allTargets } from './targets/all-targets.ts';
import { groupTable } from './targets/group-table.ts';
import { targetGroups } from './targets/series.ts';
import { yearMatrix } from './targets/year-matrix.ts';

/** A comparison table and the page it stands on. */
export interface Comparison {
  table: LongTable;
  page: string;
}

const made = madeFor<Corpus, Comparison[]>('comparisons');

/** Returns every comparison table that readers can take away as a file; made once for a corpus, since a build has one date. */
export function comparisons(corpus: Corpus, builtOn: string): Comparison[] {
  const known = made.get(corpus) ?? allComparisons(corpus, builtOn);
  made.set(corpus, known);
  return known;
}

function allComparisons(corpus: Corpus, builtOn: string): Comparison[] {
  const on = (page: string, ...tables: LongTable[]): Comparison[] => tables.map((table) => ({ table, page }));
  const holders = supportDocuments(corpus).map(({ document }) => document);
  return [
    ...on('/compare/targets/', yearMatrix(corpus), allTargets(corpus)),
    ...targetGroups(corpus).flatMap((group) => on(`/compare/targets/${group.slug}/`, groupTable(corpus, group).table)),
    ...on('/compare/support/all/', supportTable(supportComparison(corpus, holders, false), 'support')),
    ...supportPairs(corpus).flatMap(({ a, b, path, slug }) =>
      on(path, supportTable(supportComparison(corpus, [a, b], true), slug)),
    ),
    ...on('/compare/agencies/', functionMatrix(corpus), agenciesTable(corpus)),
    ...agencyList(corpus)
      .filter((agency) => hasFiles(corpus, agency))
      .flatMap((agency) => on(`/agencies/${agency.slug}/`, taskTable(corpus, agency))),
    ...on('/compare/coverage/', coverageTable(corpus)),
    ...on('/compare/tables/', ...annexedTables(corpus)),
    ...on('/compare/status/', documentStatus(corpus, builtOn), targetStatus(corpus, builtOn)),
    ...on('/compare/consistency/', consistencyTable(corpus), doubtTable(corpus)),
  ];
}
