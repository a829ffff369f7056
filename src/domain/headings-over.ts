import type { Clause } from './clause.ts';

/** Brackets around a whole heading: 【流片补贴】, （目的和依据）. */
const BRACKETED = /^(?:【([^【】]+)】|（([^（）]+)）)$/u;

/** Returns the headings that a clause stands under and its own, outermost first, without brackets around a whole one. */
export function headingsOver({ headings, heading }: Pick<Clause, 'headings' | 'heading'>): string[] {
  const all = heading === null ? headings : [...headings, heading];
  return all.map((words) => words.replace(BRACKETED, '$1$2'));
}
