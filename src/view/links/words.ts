import { type Level, levelChar, levelRank } from '../../domain/level.ts';
import { type Link, UNNAMED } from '../../domain/link.ts';

/** How each relation is called on the site. */
export const RELATION: Record<Link['relation'], string> = {
  'text-reuse': '同文',
  'same-measure': '同一措施',
  'same-subject': '同一对象',
  cites: '引用',
};

/** What each strength says. */
export const STRENGTH: Record<Link['strength'], string> = {
  3: '几乎相同的措施或文字',
  2: '同一具体对象或同一工具',
  1: '相关',
};

/** Says all relations of a link; a citation that names no text is told apart (泛引). */
export function relationPhrase({ relations, explanation }: Pick<Link, 'relations' | 'explanation'>): string {
  const isUnnamed = explanation.includes(UNNAMED);
  return relations
    .map((relation) => (relation === 'cites' && isUnnamed ? '泛引（未点名）' : RELATION[relation]))
    .join(' · ');
}

/**
 * Says the direction of a link: who carries on what is said only of a link that a person confirmed (县级承接省级); of the
 * others, which came first (省级在先，县级在后).
 */
export function directionPhrase(
  { direction, status }: Pick<Link, 'direction' | 'status'>,
  earlier: Level,
  later: Level,
): string {
  const [from, to] = [`${levelChar(earlier)}级`, `${levelChar(later)}级`];
  switch (direction) {
    case 'down':
      return status === 'confirmed' ? `${to}承接${from}` : `${from}在先，${to}在后`;
    case 'up':
      return status === 'confirmed' ? `${to}吸收${from}先行` : `${from}在先，${to}在后`;
    case 'peer':
      return levelRank(earlier) === levelRank(later) ? `同为${to}，地区不同` : `${to}与别处${from}相近`;
    case 'later':
    case 'earlier':
      return '同一地区，后来的文件';
  }
}

/** Says whether a person has looked at the link. */
export function statusPhrase(status: Link['status']): string {
  return status === 'confirmed' ? '已人工确认' : '机器比对，待人工确认';
}
