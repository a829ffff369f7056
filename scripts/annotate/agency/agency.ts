import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { AgencyAssignment } from '../../../src/domain/fact.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { type ListContext, readAgencyList } from './agency-list.ts';
import { placeOf } from './place.ts';
import { proseStatementsIn } from './prose.ts';
import type { buildRegister } from './register.ts';
import { type Statement, statementsIn } from './responsibility.ts';
import { rowStatements } from './table-row.ts';

/**
 * Finds who is responsible (责任分工) as the texts assign it: in 责任单位 lines and brackets, in the columns
 * 牵头单位 and 参加单位 of annexed tables, and in prose that puts a named body in charge.
 */
export function annotateAgencies(texts: Texts, register: ReturnType<typeof buildRegister>): AgencyAssignment[] {
  const contexts = new Map<string, ListContext>(
    texts.documents.map((document) => [document.id, { place: placeOf(document), level: document.level, register }]),
  );
  const tables = new Map(texts.tables.map((table) => [table.clause, table]));
  return texts.clauses.flatMap((clause) => {
    const context = contexts.get(clause.doc);
    return context && !clause.inline ? assignmentsIn(clause, tables.get(clause.parent ?? ''), context) : [];
  });
}

/** What the name of a body looks like: words only, no figures and no quotations, and no sentence. */
const NAME = /^[\p{Script=Han}A-Za-z·、（）()〔〕]{2,30}$/u;

/** Returns the assignments of one clause, each body once in each role; prose adds only bodies not yet named. */
export function assignmentsIn(
  clause: Pick<Clause, 'id' | 'kind' | 'text'>,
  table: PolicyTable | undefined,
  context: ListContext,
): AgencyAssignment[] {
  const found: AgencyAssignment[] = [];
  for (const { quote, list, role, prose } of statementsOf(clause, table)) {
    for (const { agency, printed, function: does } of readAgencyList(list, context)) {
      if (!NAME.test(agency)) continue;
      if (found.some((other) => other.agency === agency && (prose || other.role === role))) continue;
      found.push({ clause: clause.id, quote, agency, printed, role, function: does, status: 'auto' });
    }
  }
  return found;
}

function statementsOf(clause: Pick<Clause, 'id' | 'kind' | 'text'>, table: PolicyTable | undefined): Statement[] {
  switch (clause.kind) {
    case 'table-row':
      return table ? rowStatements(clause, table) : [];
    case 'responsibility': {
      const labelled = statementsIn(clause.text);
      return labelled.length > 0
        ? labelled
        : [{ quote: clause.text.trim(), list: clause.text.trim(), role: 'responsible' }];
    }
    case 'front':
    case 'back':
    case 'table':
      return [];
    default:
      return [...statementsIn(clause.text), ...proseStatementsIn(clause.text)];
  }
}
