import type { ShownClause } from '../../search/texts.ts';
import { announce } from '../announce.ts';
import { siteHref } from './open-search.ts';

/** Returns the absolute address of a clause with its fingerprint (contract §1). */
export function citationLink(clause: ShownClause): string {
  const [path = '', fragment = ''] = clause.url.split('#');
  return new URL(`${siteHref(path)}?v=${clause.fingerprint}#${fragment}`, location.origin).href;
}

/** Returns a citation in memo form: 《标题》（文号）四（二）2. */
export function memoForm(clause: ShownClause): string {
  const number = clause.document.docNumber === null ? '' : `（${clause.document.docNumber}）`;
  const part = clause.partTitle === null ? '' : `所附《${clause.partTitle}》`;
  return `《${clause.document.title}》${number}${part}${clause.citation}`;
}

/** Copies text and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
  } catch {
    announce('没有复制成功：浏览器不许本页写剪贴板。');
  }
}
