import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { AgencyAssignment } from '../../../src/domain/fact.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { type ListContext, type ListedAgency, readAgencyList } from './agency-list.ts';
import { placeOf } from './place.ts';
import { proseStatementsIn } from './prose.ts';
import type { buildRegister } from './register.ts';
import { bareStatementsIn, type Statement, statementsIn } from './responsibility.ts';
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

/**
 * Returns the assignments of one clause, each body once in each role; prose adds bodies not yet named, and the lead of
 * those that a bracket names among others (省商务厅牵头制定…。（省商务厅、发展改革委负责）).
 */
export function assignmentsIn(
  clause: Pick<Clause, 'id' | 'kind' | 'text'>,
  table: PolicyTable | undefined,
  context: ListContext,
): AgencyAssignment[] {
  const found: AgencyAssignment[] = [];
  for (const statement of statementsOf(clause, table)) {
    const { quote, role, prose } = statement;
    for (const { agency, printed, function: does } of bodiesOf(statement, context)) {
      if (!NAME.test(agency)) continue;
      const before = found.filter((other) => other.agency === agency);
      if (before.some((other) => other.role === role || (prose && role !== 'lead'))) continue;
      found.push({ clause: clause.id, quote, agency, printed, role, function: does, status: 'auto' });
    }
  }
  return found;
}

/** Returns the bodies of a statement; departments that prose tells by their field are known fields, half of them at least. */
function bodiesOf({ list, prose, fields, bare }: Statement, context: ListContext): ListedAgency[] {
  if (bare) return known(readAgencyList(list, context));
  if (!prose) return readAgencyList(list, context);
  const read = readAgencyList(list, fields ? withoutPlace(context) : context);
  const bodies = fields ? read : read.filter(({ agency, printed }) => !isAnyOnes(agency, printed, context));
  const departments = bodies.filter(({ agency }) => /(?:部门|机关)$/u.test(agency));
  const sure = departments.filter(({ agency, printed }) => isDepartment(agency, printed, context));
  if (fields) return sure.length * 2 >= departments.length && sure.length > 0 ? bodies : [];
  return bodies.filter((body) => !departments.includes(body) || sure.includes(body));
}

/** Names in a bracket of their own are those in charge only where each is a body with a known function. */
function known(bodies: ListedAgency[]): ListedAgency[] {
  const all = bodies.every((body) => body.function !== null && !/^(?:各|有关|相关|其他)/u.test(body.printed));
  return all ? bodies : [];
}

/** 县人民政府 in a text of a province is any county’s; a text of the state means no one 省 or 市. */
function isAnyOnes(agency: string, printed: string, { place }: ListContext): boolean {
  const letter = /^[省市县区州旗](?!场)/u.exec(printed)?.[0];
  if (letter === undefined) return false;
  return place.own === '' || (agency.startsWith(letter) && !place.own.startsWith(letter));
}

/** 环保部门 of a county are its own, since nobody below it has any; elsewhere they may be those of every level. */
function withoutPlace(context: ListContext): ListContext {
  return context.level === 'county' ? context : { ...context, place: { ...context.place, own: '' } };
}

/** 市发展改革部门, 市公安机关, 市营商环境主管部门; not 市直部门, 省级牵头部门, 数据供给部门. */
function isDepartment(agency: string, printed: string, { place, register }: ListContext): boolean {
  const own = agency.startsWith(place.own) ? agency.slice(place.own.length) : agency;
  const field = /^(?<field>.{2,}?)(?:行政主管|主管|行政|管理)?(?:部门|机关)$/u.exec(own)?.groups?.['field'];
  if (field === undefined) return false;
  return register.isField(field) || (own !== printed && own.endsWith('主管部门') && !/行业|业务|项目/u.test(field));
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
      return [...statementsIn(clause.text), ...bareStatementsIn(clause.text), ...proseStatementsIn(clause.text)];
  }
}
