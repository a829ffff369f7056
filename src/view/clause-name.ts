import type { Clause } from '../domain/clause.ts';

const ROLES: Record<string, string> = {
  mark: '版头',
  title: '标题',
  subtitle: '题注',
  number: '发文字号',
  addressee: '主送机关',
  notice: '印发通知',
  issuer: '发文机关',
  date: '成文日期',
  published: '发布日期',
  note: '题注',
  effect: '施行与有效期',
  attachment: '附件说明',
  annex: '附件',
  sponsor: '主办',
  supervisor: '督办',
  cc: '抄送',
  printed: '印发日期',
  signature: '署名',
};

/** Returns the role of a clause of the front or back matter, the second word of its anchor (`front-title` → `title`). */
export function frontRole(clause: Pick<Clause, 'kind' | 'anchor'>): string | null {
  if (clause.kind !== 'front' && clause.kind !== 'back') return null;
  return /^(?:front|back)-([a-z]+)/.exec(clause.anchor)?.[1]?.replace(/^p$/, '') || null;
}

/** Returns what the margin and the sticky bar call a clause: its citation, or the role it has before or after the text. */
export function clauseName(clause: Pick<Clause, 'kind' | 'anchor' | 'citation'>): string {
  const role = frontRole(clause);
  const word = role === null ? undefined : ROLES[role];
  if (word) return word;
  if (clause.citation !== '') return clause.citation;
  if (clause.kind === 'front') return '文前';
  if (clause.kind === 'back') return '文末';
  if (clause.anchor === 's0') return '引言';
  return clause.anchor;
}

/** Returns the heading a reader knows a clause by: its own, or the nearest above it. */
export function clauseHeading(clause: Pick<Clause, 'heading' | 'headings'>): string {
  return bare(clause.heading ?? clause.headings.at(-1) ?? '');
}

/** Returns a heading as a title: white space folded, the closing full stop of a run-in heading left out. */
export function bare(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。．.：:]$/u, '');
}
