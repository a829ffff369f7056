import type { Quantity } from '../../domain/fact.ts';

/** The nature (性质) of a figure in the words of the site. */
export const ROLE_WORD: Record<Quantity['role'], string> = {
  actual: '实际',
  estimate: '预计数',
  target: '目标',
  limit: '限额',
  growth: '增速',
  share: '占比',
  count: '个数',
  capacity: '产能',
};

/** Returns the class of the mark beside the word: only three natures have one. */
export function roleMark(role: Quantity['role']): 'actual' | 'estimate' | 'target' | 'other' {
  return role === 'actual' || role === 'estimate' || role === 'target' ? role : 'other';
}
