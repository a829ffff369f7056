import type { Sheet } from '../sheet/sheet.ts';
import type { LinkRow } from './rows.ts';
import { statusPhrase } from './words.ts';

/** Returns the list of links as a sheet, with both quotes. */
export function linkSheet(rows: readonly LinkRow[], address: (path: string) => string): Sheet {
  return {
    name: '对应关系',
    columns: [
      { label: '编号' },
      { label: '较早条款', width: 28 },
      { label: '较晚条款', width: 28 },
      { label: '关系' },
      { label: '方向', width: 22 },
      { label: '强度', width: 6 },
      { label: '得分', width: 8 },
      { label: '共同专题', width: 24 },
      { label: '较早条款引文', width: 60 },
      { label: '较晚条款引文', width: 60 },
      { label: '同文', width: 40 },
      { label: '根据', width: 40 },
      { label: '状态' },
      { label: '地址', width: 40 },
    ],
    rows: rows.map(({ link, url, from, to, relation, direction, topics }) => [
      link.id,
      from.name,
      to.name,
      relation,
      direction,
      link.strength,
      link.score,
      topics.join('；'),
      link.evidence.from,
      link.evidence.to,
      link.evidence.shared.join('；'),
      link.explanation,
      statusPhrase(link.status),
      address(url),
    ]),
  };
}
