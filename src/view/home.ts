import type { Corpus } from '../domain/corpus.ts';
import { formatNumeral } from '../domain/numeral.ts';
import { findChains } from './chains/chains.ts';
import { homeMap } from './home-map/home-map.ts';
import type { HomeMap } from './home-map/shape.ts';
import { searchTips } from './search-examples.ts';
import { targetCountWords } from './status/target-count.ts';
import { type Coverage, type CoverageRow, frontRows, topicCoverage } from './topic-coverage.ts';

/** A line of the list of comparisons. */
export interface DeskLine {
  title: string;
  path: string;
  scope: string;
  about: string;
}

/** Everything the front page shows. */
export interface HomeView {
  levels: string;
  clauses: number;
  documents: string;
  /** How many documents the map shows; fewer than all in a large corpus, or where some have no date. */
  shown: number;
  total: number;
  map: HomeMap;
  coverage: Coverage;
  rows: CoverageRow[];
  /** Words to try in the search: names of topics that most documents have word for word. */
  tips: string[];
  desk: DeskLine[];
}

/** Documents that the table of topics has room for beside the list of comparisons. */
const MOST_COLUMNS = 6;

const LEVEL_WORDS = { nation: '国家', province: '省', municipality: '市', county: '县', township: '乡' } as const;

/** Returns the front page’s view of a corpus as of a date. */
export function homeView(corpus: Corpus, builtOn: string): HomeView {
  const coverage = topicCoverage(corpus, MOST_COLUMNS);
  const levels = (Object.keys(LEVEL_WORDS) as (keyof typeof LEVEL_WORDS)[]).filter((level) =>
    corpus.documents.some((document) => document.level === level),
  );
  const years = corpus.documents.flatMap((document) => document.issuedOn?.slice(0, 4) ?? []).sort();
  const map = homeMap(corpus, builtOn);
  return {
    levels: `${levels.map((level) => LEVEL_WORDS[level]).join('、')}${counted(levels.length)}级政策文件，`,
    clauses: corpus.clauses.length,
    documents: countWords(years, corpus.documents.length),
    shown: map.bars.length,
    total: corpus.documents.length,
    map,
    coverage,
    rows: frontRows(coverage, 7),
    tips: searchTips(corpus, MOST_TIPS),
    desk: deskLines(corpus),
  };
}

/** How many documents and of which years; a range is said only of those that state a date. */
function countWords(years: readonly string[], total: number): string {
  const [first, last] = [years[0], years.at(-1)];
  const count = `${counted(total)}件`;
  const undated = total - years.length;
  if (!first) return `${count}，成文日期源文未载`;
  const range = `${first}${last && last !== first ? ` 至 ${last}` : ''} 年`;
  if (undated === 0) return `${count}，${range}`;
  return `${count}：${counted(years.length)}件 ${range}，${counted(undated)}件源文未载日期`;
}

/** Returns a number as it stands before what is counted: 两件, 十二件. */
function counted(count: number): string {
  return count === 2 ? '两' : formatNumeral(count);
}

const MOST_TIPS = 4;

function deskLines(corpus: Corpus): DeskLine[] {
  return [
    {
      title: '奖补对照',
      path: '/compare/support/',
      scope: `${corpus.support.length} 项`,
      about: '比例、分档、上限、条件，按主题并列',
    },
    {
      title: '指标对照',
      path: '/compare/targets/',
      scope: targetCountWords(corpus),
      about: '各级各年的目标值；口径变了会断开，不连线',
    },
    {
      title: '传承链',
      path: '/compare/chains/',
      scope: `${findChains(corpus).length} 条链`,
      about: '一句话从先前的文件到后来的文件，每一步添了什么、少了什么',
    },
    {
      title: '部门分工',
      path: '/compare/agencies/',
      scope: `${corpus.agencies.length} 项任务`,
      about: '谁牵头，谁配合，管哪几条',
    },
    { title: '条款并排', path: '/compare/clauses/', scope: '任选两条', about: '逐字标出同文与异文' },
    { title: '引文核对', path: '/cite/', scope: '稿件不离开本机', about: '贴上材料，查每处引用与原文是否一致' },
  ];
}
