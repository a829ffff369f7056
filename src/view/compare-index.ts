import type { Corpus } from '../domain/corpus.ts';
import { agencyCountWords } from './agencies/agency-list.ts';
import { findChains } from './chains/chains.ts';
import { otherNotes } from './consistency/doubt-table.ts';
import { findGaps } from './gaps/gaps.ts';
import { documentPairs } from './links/pairs.ts';
import { targetCountWords } from './status/target-count.ts';
import { allTargets } from './targets/all-targets.ts';
import { chartedGroups, targetGroups } from './targets/series.ts';
import { topicCoverage } from './topic-coverage.ts';

/** One comparison in the list: what it answers, and how much it holds. */
export interface IndexLine {
  title: string;
  path: string;
  question: string;
  counts: string;
}

/** Comparisons that answer one kind of question. */
export interface IndexGroup {
  title: string;
  lines: IndexLine[];
}

/** Returns every comparison of the site with real counts. */
export function compareIndex(corpus: Corpus): IndexGroup[] {
  const { support, links, tables, consistency, documents } = corpus;
  const expired = documents.filter(
    ({ validity }) => validity.state === 'expired' || validity.state === 'period-ended',
  ).length;
  const coverage = topicCoverage(corpus);
  const everywhere = coverage.rows.filter((row) => row.total > 0 && row.documents === documents.length).length;
  return [
    {
      title: '数与钱',
      lines: [
        line(
          '指标对照',
          '/compare/targets/',
          '各级各年定了多少，前后能不能比',
          `${allTargets(corpus).rows.length} 个数，${targetGroups(corpus).length} 组行业，${chartedGroups(corpus).length} 张图`,
        ),
        line(
          '奖补对照',
          '/compare/support/',
          '两级各给多少、上限多少、能不能叠加；填个数算一算',
          `${support.length} 项措施，${new Set(support.map(({ theme }) => theme)).size} 个主题`,
        ),
        line(
          '前后核对',
          '/compare/consistency/',
          '增速、合计、附件，文件自己对得上吗',
          `${consistency.length} 处不符，${otherNotes(corpus).length} 处疑误与存疑`,
        ),
      ],
    },
    {
      title: '人与事',
      lines: [
        line(
          '部门分工',
          '/compare/agencies/',
          '谁牵头，谁参加，同一职能在各级叫什么',
          `${corpus.agencies.length} 项任务，${agencyCountWords(corpus)}`,
        ),
        line(
          '附表',
          '/compare/tables/',
          '分工表逐行逐格，每行可引',
          `${tables.length} 张表，${tables.reduce((sum, { rows }) => sum + rows.length, 0)} 行`,
        ),
        line(
          '时效与到期',
          '/compare/status/',
          '哪些文件、哪些目标的日子已经过去',
          `${documents.length} 件文件，${expired} 件期满；${targetCountWords(corpus)}`,
        ),
      ],
    },
    {
      title: '文与文',
      lines: [
        line(
          '传承链',
          '/compare/chains/',
          '一句话从先前的文件到后来的文件，每一步添了什么、少了什么',
          `${findChains(corpus).length} 条链`,
        ),
        line(
          '缺口',
          '/compare/gaps/',
          '上级要求的，下级哪些没有写',
          `${findGaps(corpus).reduce((sum, { gaps }) => sum + gaps.length, 0)} 处未提及`,
        ),
        line('对应关系', '/links/', '后来的哪一条接着先前的哪一条', `${links.length} 条，各有两边的原句`),
        line(
          '专题覆盖',
          '/compare/coverage/',
          '哪件文件说到哪个专题，哪件一字未提',
          `${coverage.rows.length} 个专题，${everywhere} 个每件都有条款`,
        ),
        line('专题', '/topics/', '一个题目贯穿各级各年', `${coverage.rows.length} 个专题`),
        line(
          '条款并排',
          '/compare/clauses/',
          '任选两条，逐字标出同文与异文',
          `${corpus.clauses.filter(({ inline }) => !inline).length} 条可选，行内分项随所在的条`,
        ),
        line('文件对照', '/compare/documents/', '两件文件的提纲左右对着看', `${documentPairs(corpus).length} 对文件`),
      ],
    },
  ];
}

function line(title: string, path: string, question: string, counts: string): IndexLine {
  return { title, path, question, counts };
}
