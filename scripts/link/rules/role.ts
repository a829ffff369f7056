import type { Clause } from '../../../src/domain/clause.ts';

/** What a clause does in its text: 引言, 现状, 指导思想, 目标, 保障, or the work itself. */
export type Role = 'preamble' | 'state' | 'outline' | 'target' | 'guarantee' | 'work';

const ROLES: readonly [Role, RegExp][] = [
  // “保障措施”, “组织保障”, “保障机制”
  ['guarantee', /保障(?:措施|机制)?$|^(?:组织|政策)保障|^主要保障/u],
  // “工作目标”, “目标任务”, “主要目标”
  ['target', /目标/u],
  // “指导思想”, “总体要求”, “总体思路”, “基本原则”
  ['outline', /指导思想|总体(?:要求|思路)|工作要求|基本原则/u],
  // “发展现状”, “基本情况”, “面临形势”
  ['state', /现状|(?:基本|产业)情况|形势/u],
];

/** Returns the role of a clause by its own heading first, then by those above it, nearest first. */
export function roleOf(clause: Clause, above: readonly string[]): Role {
  if (clause.anchor.startsWith('s0')) return 'preamble';
  for (const heading of [clause.heading ?? '', ...above])
    for (const [role, pattern] of ROLES) if (pattern.test(heading)) return role;
  return 'work';
}

const FRAMES: readonly Role[] = ['state', 'outline', 'target'];
/** “发展思路：坚持‘高端化、终端化、差异化’……” opens each industry of 2017 二. */
const OPENING = /^[^。；，：]{0,4}(?:思路|目标|定位|原则)[：:是]/u;

/** Tells whether a clause says what holds for a whole industry or text, by its role or by its opening words. */
export function isFrame(role: Role, clause: Clause): boolean {
  return FRAMES.includes(role) || OPENING.test(clause.text);
}
