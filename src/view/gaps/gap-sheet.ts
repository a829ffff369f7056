import type { Sheet } from '../sheet/sheet.ts';
import type { GapPair } from './gaps.ts';

/** How each relation of two documents is called as a gap. */
export const GAP_RELATION: Record<GapPair['relation'], string> = {
  below: '上级写了，下级未提及',
  later: '前文写了，后文未提及',
  above: '下级写了，上级未提及',
};

/** Returns all gaps as a sheet, one row a gap. */
export function gapSheet(pairs: readonly GapPair[], address: (path: string) => string): Sheet {
  return {
    name: '缺口',
    columns: [
      { label: '写了的文件' },
      { label: '未提及的文件' },
      { label: '关系', width: 24 },
      { label: '检索词', width: 24 },
      { label: '命中' },
      { label: '检索条数' },
      { label: '原句', width: 60 },
      { label: '条款', width: 40 },
      { label: '地址', width: 40 },
      { label: '最近的对应条款', width: 28 },
      { label: '对应关系', width: 20 },
    ],
    rows: pairs.flatMap(({ from, to, relation, gaps, searched }) =>
      gaps.map(({ terms, clauses, quote, near }) => [
        from.shortTitle,
        to.shortTitle,
        GAP_RELATION[relation],
        terms.join('；'),
        0,
        searched,
        quote,
        clauses.map(({ name }) => name).join('；'),
        address(clauses[0]?.url ?? '/'),
        near?.end.name ?? '',
        near?.relation ?? '',
      ]),
    ),
  };
}
