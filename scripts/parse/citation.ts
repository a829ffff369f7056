import { formatNumeral } from '../../src/domain/numeral.ts';
import type { Node } from './node.ts';

const FRONT: Readonly<Record<string, string>> = {
  mark: '发文机关标志',
  title: '标题',
  number: '文号',
  addressee: '主送机关',
  notice: '通知',
  issuer: '发文机关',
  date: '成文日期',
  published: '发布日期',
  byline: '题注',
  contents: '目录',
  text: '文首',
  openness: '附注',
  annexes: '附件说明',
  annex: '附件',
  sponsor: '主办',
  supervisor: '督办',
  cc: '抄送',
  printed: '印发日期',
  effect: '施行条款',
};

/** Returns how a clause is cited after the title: 四（二）2. · 四（二）2.第2段 · 四（二）2.责任单位 · 主送机关. */
export function citationOf(node: Node): string {
  switch (node.kind) {
    case 'front':
    case 'back':
    case 'annex-list':
      if (node.kind === 'back' && node.role === 'text') return '文末';
      return FRONT[node.role ?? ''] ?? (node.kind === 'front' ? '文首' : '文末');
    case 'paragraph':
      return paragraphCitation(node);
    case 'responsibility':
      return `${base(node)}责任单位`;
    case 'enumeration':
      return `${base(node)}“${node.label.text}”`;
    case 'table':
      return `附表${node.anchor === 't1' ? '' : node.anchor.slice(1)}`;
    case 'table-row':
      return `${node.parent ? citationOf(node.parent) : ''}第${node.number}行`;
    default:
      if (node.style?.startsWith('decimal')) return node.label.text.trim().replace(/、$/u, '');
      // A bare figure behind a decimal would run into it: 2.1.1 and 1.
      if (/^\d+$/u.test(node.label.text.trim()) && node.parent?.style?.startsWith('decimal'))
        return `${base(node)}第${node.label.text.trim()}项`;
      return isInArticle(node) ? lawCitation(node) : `${base(node)}${plainLabel(node)}`;
  }
}

function base(node: Node): string {
  return node.parent?.parent ? citationOf(node.parent) : '';
}

/** The mark behind a number, as it is printed, typed or recognised. */
const MARK = /[、.．﹑､丶，,。]$/u;
/** The brackets around the number of a part of a law: 【第一条】. */
const BRACKETS = /^[【〔［[](?=第)|(?<=^.第.*)[】〕］\]]$/gu;

function plainLabel(node: Node): string {
  const printed = node.label.text.trim().replace(/(?<=[）)])[、.．]$|[：:]$/u, '');
  // Recognition of print gives a dash for 一, input methods ㄧ.
  const label = node.style?.startsWith('han') ? printed.replace(/[—–－ーㄧ-]/u, '一') : printed;
  if (/^.?第/u.test(label)) return label.replace(BRACKETS, '').replace(MARK, '');
  return node.kind === 'part' ? label.replace(MARK, '') : label;
}

/** Articles run through chapters and are cited alone: 第十二条第二款第（三）项. */
function lawCitation(node: Node): string {
  const label = plainLabel(node);
  switch (node.kind) {
    case 'point':
      return node.style === 'circled' ? `${base(node)}${label}` : `${base(node)}第${label.replace(MARK, '')}项`;
    case 'indent':
      return `${base(node)}第${label.replace(MARK, '')}目`;
    default:
      return label;
  }
}

function isInArticle(node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parent) if (up.style === 'article') return true;
  return false;
}

function paragraphCitation(node: Node): string {
  const ordinal = /-p(\d+)[a-z]*$/.exec(node.anchor)?.[1];
  if (isInArticle(node)) return `${base(node)}第${formatNumeral(Number(ordinal ?? 1))}款`;
  if (node.parent?.parent) return `${base(node)}第${ordinal ?? '1'}段`;
  if (node.heading.text !== '') return node.heading.text;
  return ordinal ? `引言第${ordinal}段` : '引言';
}
