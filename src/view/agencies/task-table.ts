import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { recordsOf } from '../by-clause.ts';
import { bare } from '../clause-name.ts';
import { pageIndex } from '../pages.ts';
import { type Placed, quoteCells } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { distinctIds, rowId } from '../table/row-id.ts';
import type { Cell, Row, TableView } from '../table/table.ts';
import type { Agency } from './agency-list.ts';
import { AGENCY_ROLE } from './role-words.ts';

/** Returns the tasks of an agency in reading order, each with its role and the words that give it. */
export function taskTable(corpus: Corpus, agency: Agency): TableView {
  const ids = distinctIds(agency.tasks.map(({ assignment }) => rowId(assignment.clause)));
  return {
    slug: `agency-${agency.slug}`,
    caption: `${agency.name}的任务`,
    columns: [
      { key: 'task', label: '任务', width: 48 },
      { key: 'role', label: '怎么负责', filter: true, tight: true },
      { key: 'printed', label: '原文写法', tight: true, width: 20 },
      { key: 'with', label: '同列机构', width: 40 },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 26 },
      { key: 'quote', label: '依据', width: 48 },
    ],
    rows: agency.tasks.map(({ assignment, at }, index): Row => {
      const task = taskOf(corpus, at);
      const { place, words } = quoteCells(at, assignment.quote);
      return {
        id: ids[index] ?? rowId(assignment.clause),
        level: at.page.document.level,
        cells: [
          { kind: 'link', text: task.words, url: task.url },
          { kind: 'text', text: AGENCY_ROLE[assignment.role] },
          { kind: 'text', text: assignment.printed },
          companions(corpus, agency, at),
          place,
          words,
        ],
      };
    }),
  };
}

/** Returns what is to be done: the task column of a row, the heading or first sentence of the clause a responsibility belongs to. */
function taskOf(corpus: Corpus, at: Placed): { words: string; url: string } {
  const { clause } = at;
  if (clause.kind === 'table-row') {
    const cell = tableTask(corpus, at);
    return { words: cell, url: quoteUrl(clause, cell) };
  }
  const { clauseOf } = pageIndex(corpus);
  const owner = clause.kind === 'responsibility' && clause.parent ? (clauseOf.get(clause.parent) ?? clause) : clause;
  const words = owner.heading ? bare(owner.heading) : firstSentence(owner.text);
  return { words: words || firstSentence(clause.text), url: owner.url };
}

function tableTask(corpus: Corpus, { clause }: Placed): string {
  const { page, anchor } = splitId(clause.id);
  for (const table of corpus.tables) {
    if (splitId(table.clause).page !== page) continue;
    const row = table.rows.find((each) => each.anchor === anchor);
    const column = table.columns.findIndex((name) => /任务|内容|事项|项目|工作/u.test(name));
    if (row && column >= 0) return row.cells[column] ?? '';
  }
  return clause.text.split('\t').sort((a, b) => b.length - a.length)[0] ?? '';
}

function companions(corpus: Corpus, agency: Agency, { clause }: Placed): Cell {
  const names = recordsOf(corpus.agencies, clause.id).filter((each) => each.agency !== agency.name);
  const items = [...new Set(names.map((each) => each.agency))];
  if (items.length === 0) return { kind: 'text', text: '只此一家' };
  return { kind: 'text', text: items.join('、') };
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=[。；])/u);
  return first.length > 60 ? `${first.slice(0, 59)}…` : first;
}
