import type { Corpus } from '../../domain/corpus.ts';
import { type Level, levelRank } from '../../domain/level.ts';
import { madeOnce } from '../made-for.ts';
import { blank, type Cell, type TableView } from '../table/table.ts';
import { asciiName } from '../targets/industry.ts';
import { type Agency, agencyList } from './agency-list.ts';
import { lineageOf } from './lineage.ts';

const LEVEL_NAME: Record<Level, string> = {
  nation: '国家级',
  province: '省级',
  municipality: '市级',
  county: '县级',
  township: '乡级',
};

/** Returns function × level: which agencies have the function at each level, with the number of their tasks. */
export function functionMatrix(corpus: Corpus): TableView {
  return madeOnce('function-matrix', corpus, () => makeTable(corpus));
}

function makeTable(corpus: Corpus): TableView {
  const agencies = agencyList(corpus);
  const levels = [...new Set(agencies.map(({ level }) => level))].sort((a, b) => levelRank(a) - levelRank(b));
  const functions = [
    ...Map.groupBy(
      agencies.filter((agency) => agency.function !== null),
      (agency) => agency.function ?? '',
    ),
  ];
  const weight = (list: readonly Agency[]): number => list.reduce((sum, { tasks }) => sum + tasks.length, 0);
  functions.sort(([, a], [, b]) => weight(b) - weight(a));
  return {
    slug: 'agency-functions',
    caption: '职能与层级',
    columns: [
      { key: 'function', label: '职能', tight: true, width: 18 },
      ...levels.map((level) => ({ key: level, label: LEVEL_NAME[level], width: 44 })),
      { key: 'total', label: '任务', numeric: true },
    ],
    rows: functions.map(([name, list]) => ({
      id: `f-${asciiName(name)}`,
      level: null,
      cells: [
        { kind: 'text', text: name },
        ...levels.map((level) =>
          levelCell(
            corpus,
            name,
            list.filter((agency) => agency.level === level),
            level,
          ),
        ),
        {
          kind: 'figure',
          text: String(weight(list)),
          value: weight(list),
          url: `/compare/agencies/?agencies.function=${name}#all`,
        },
      ],
    })),
  };
}

function levelCell(corpus: Corpus, name: string, agencies: readonly Agency[], level: Level): Cell {
  if (agencies.length === 0) {
    return blank('none', `${LEVEL_NAME[level]}文件的责任单位已全部取出，没有一个是管“${name}”的`);
  }
  const items = agencies.map((agency) => {
    const { later } = lineageOf(corpus, agency);
    const after = later.length > 0 ? `（后为${later.join('、')}）` : '';
    return { text: `${agency.name} ${agency.tasks.length}${after}`, url: `/agencies/${agency.slug}/` };
  });
  return { kind: 'list', items };
}
