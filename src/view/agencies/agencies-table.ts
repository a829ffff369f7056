import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyAssignment } from '../../domain/fact.ts';
import { levelChar } from '../../domain/level.ts';
import { madeOnce } from '../made-for.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { blank, type Cell, type Row, type TableView } from '../table/table.ts';
import { type Agency, agencyList } from './agency-list.ts';
import { lineageOf, lineageWords } from './lineage.ts';

/** Returns every agency with its function, level, lineage, and how many tasks of each kind in how many documents. */
export function agenciesTable(corpus: Corpus): TableView {
  return madeOnce('agencies-table', corpus, () => makeTable(corpus));
}

function makeTable(corpus: Corpus): TableView {
  return {
    slug: 'agencies',
    caption: '机构、职能与层级',
    columns: [
      { key: 'agency', label: '机构', width: 28 },
      { key: 'level', label: '层级', filter: true, tight: true },
      { key: 'function', label: '职能', filter: true, tight: true },
      { key: 'lineage', label: '沿革', width: 36 },
      { key: 'printed', label: '原文写法', width: 28 },
      { key: 'lead', label: '牵头', numeric: true },
      { key: 'participant', label: '参加', numeric: true },
      { key: 'responsible', label: '负责', numeric: true },
      { key: 'total', label: '合计', numeric: true },
      { key: 'documents', label: '文件', filter: true, width: 24 },
    ],
    rows: agencyList(corpus).map((agency) => rowOf(corpus, agency)),
  };
}

function rowOf(corpus: Corpus, agency: Agency): Row {
  const page = `/agencies/${agency.slug}/`;
  const lineage = lineageOf(corpus, agency);
  const words = lineageWords(lineage);
  const documents = [...new Set(agency.tasks.map(({ at }) => at.page.document))];
  return {
    id: agency.slug,
    level: agency.level,
    cells: [
      { kind: 'link', text: agency.name, url: page },
      { kind: 'text', text: levelChar(agency.level), level: agency.level },
      agency.function ? { kind: 'text', text: agency.function } : blank('todo', '名录里还没有它的职能', page),
      words ? { kind: 'text', text: words } : { kind: 'text', text: '名录未记' },
      { kind: 'text', text: lineage.printed.slice(0, 4).join('、') + (lineage.printed.length > 4 ? '等' : '') },
      countCell(agency, 'lead'),
      countCell(agency, 'participant'),
      countCell(agency, 'responsible'),
      { kind: 'figure', text: String(agency.tasks.length), value: agency.tasks.length, url: page },
      { kind: 'list', items: documents.map(({ shortTitle, url }) => ({ text: shortTitle, url })) },
    ],
  };
}

function countCell(agency: Agency, role: AgencyAssignment['role']): Cell {
  const tasks = agency.tasks.filter(({ assignment }) => assignment.role === role);
  const first = tasks[0];
  if (!first) return { kind: 'text', text: '0' };
  const url =
    tasks.length === 1 ? quoteUrl(first.at.clause, first.assignment.quote) : `/agencies/${agency.slug}/#${role}`;
  return { kind: 'figure', text: String(tasks.length), value: tasks.length, url };
}
