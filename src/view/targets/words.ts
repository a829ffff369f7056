import type { Quantity } from '../../domain/fact.ts';
import { type Point, rolesOf } from './series.ts';

/** The nature (性质) of a figure in the words of the site. */
const ROLE_WORD: Record<Quantity['role'], string> = {
  actual: '实际',
  estimate: '预计数',
  target: '目标',
  limit: '限额',
  growth: '增速',
  share: '占比',
  count: '个数',
  capacity: '产能',
};

const STANDING_WORD = { actual: '实际', estimate: '预计', target: '目标', limit: '' } as const;

/** Says what a figure is and how it stands, e.g. 目标, 实际占比, 目标增速; what a project costs in all is neither. */
export function natureWord(quantity: Pick<Quantity, 'role' | 'standing' | 'unit'>): string {
  const { role, standing } = quantity;
  if (standing === null) return role === 'target' ? '总额' : kindWord(quantity);
  return role === standing ? kindWord(quantity) : `${STANDING_WORD[standing]}${kindWord(quantity)}`;
}

/** Says what a figure is: a share told as a multiple or a ratio is no part of a whole, a growth told so no rate. */
export function kindWord({ role, unit }: Pick<Quantity, 'role' | 'unit'>): string {
  if (role === 'share' && unit === '倍') return '倍数';
  if (role === 'share' && unit === ':1') return '比';
  return role === 'growth' && (unit === '倍' || unit === '番') ? '增长倍数' : ROLE_WORD[role];
}

/** Returns the class of the mark beside the word: only three natures have one. */
export function roleMark({ standing }: Pick<Quantity, 'standing'>): 'actual' | 'estimate' | 'target' | 'other' {
  return standing === null || standing === 'limit' ? 'other' : standing;
}

/** Says the nature of a point; where two texts give it two (实现, 预计), both: 一处作实际，一处作预计数. */
export function roleWords(point: Pick<Point, 'records'>): string {
  const words = rolesOf(point).map((role) => ROLE_WORD[role]);
  return words.length > 1 ? words.map((word) => `一处作${word}`).join('，') : words.join('');
}

/** Says the same where there is room for few characters: 实际／预计数. */
export function roleMarks(point: Pick<Point, 'records'>): string {
  return rolesOf(point)
    .map((role) => ROLE_WORD[role])
    .join('／');
}
