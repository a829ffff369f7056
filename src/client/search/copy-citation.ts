import { citationPath } from '../../cite/citation-path.ts';
import { memoReference } from '../../cite/formats/memo.ts';
import type { ShownClause } from '../../search/texts.ts';
import { clauseName } from '../../view/clause-name.ts';
import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { siteAddress } from '../site-path.ts';

/** Returns the absolute address of a clause with its fingerprint (contract §1). */
export function citationLink(clause: ShownClause): string {
  return siteAddress() + citationPath(clause.id, clause.fingerprint);
}

/** Copies the citation of a clause in memo form, 《标题》（文号）四（二）2., with its link. */
export async function copyCitation(clause: ShownClause): Promise<void> {
  const { title, docNumber, issuer, issuedOn } = clause.document;
  const url = citationLink(clause);
  const reference = memoReference({
    id: clause.id,
    title,
    partTitle: clause.partTitle,
    docNumber,
    issuer,
    issuedOn,
    pin: clauseName(clause),
    url,
    accessedOn: '',
    words: '',
  });
  await copyAndSay(`${reference}\n${url}`, '引用已复制');
}

/** Copies text and says whether it worked. */
export async function copyAndSay(text: string, said: string): Promise<void> {
  announce((await copyText(text)) ? said : '没有复制成功：浏览器不许本页写剪贴板。');
}
