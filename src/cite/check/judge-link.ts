import { difference, excerpt } from './difference.ts';
import type { Entry, Library } from './library.ts';
import type { Mention } from './mention.ts';
import { shortName } from './place.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Returns the clause a link leads to today, through anchors that moved; null where it leads to none. */
export function linkedEntry(library: Library, mention: Mention): Entry | null {
  const { link } = mention;
  if (!link) return null;
  if (link.page === null) return presentEntry(library, library.idsOf.get(link.fingerprint ?? '')?.[0]);
  return link.anchor === null ? null : presentEntry(library, `${link.page}#${link.anchor}`);
}

/** Judges our link in a memo by the ledger: there, revised since, moved, or unknown; null where there is nothing to say. */
export function judgeLink(library: Library, mention: Mention): Verdict | null {
  const { link } = mention;
  if (!link) return null;
  const owners = library.idsOf.get(link.fingerprint ?? '') ?? [];
  if (link.page === null) {
    const entry = presentEntry(library, owners[0]);
    if (!entry) return verdict('missing', `本站没有发布过指纹 ${link.fingerprint ?? ''}，可能抄错了。`);
    return judgeFingerprint(library, entry, owners[0] ?? '', link.fingerprint ?? '');
  }
  if (!library.pages.has(link.page)) return verdict('missing', '链接指向的文件本站没有收录。');
  if (link.anchor === null) return mention.by === 'link' ? verdict('located', '文件在，链接没有指到条款。') : null;
  const id = `${link.page}#${link.anchor}`;
  const entry = library.entryOf.get(id);
  if (!entry) return judgeGone(library, id);
  if (link.fingerprint === null)
    return verdict('located', '条款在；链接没有带指纹，查不出引用之后有没有校订。', { entry });
  return judgeFingerprint(library, entry, id, link.fingerprint);
}

function judgeFingerprint(library: Library, entry: Entry, id: string, fingerprint: string): Verdict | null {
  if (fingerprint === entry.clause.fingerprint) return verdict('agrees', '', { entry });
  const former = library.index.former[id]?.find((text) => text.fingerprint === fingerprint);
  if (former) return judgeMoved(library, id, former.words) ?? revised(entry, former.words, '引用之后这一条有过校订。');
  const owner = presentEntry(library, library.idsOf.get(fingerprint)?.[0]);
  if (owner) {
    const said = `链接里的指纹是${shortName(owner.page)} ${owner.clause.pin}的，锚点指向的却是${entry.clause.pin}。`;
    return verdict('misplaced', said, { entry: owner, nearby: [entry] });
  }
  return verdict('missing', `链接里的指纹 ${fingerprint} 本站没有发布过，可能抄错了；锚点指向的条款还在。`, { entry });
}

function judgeGone(library: Library, id: string): Verdict {
  const moved = judgeMoved(library, id, library.index.former[id]?.at(-1)?.words ?? null);
  if (moved) return moved;
  if (library.index.former[id]) return verdict('missing', '这一条已不在现在的文本里。');
  return verdict('missing', '链接指向的条款不存在，锚点可能抄错了。');
}

/** Returns the verdict on a text that was moved to another anchor, with the difference where it also changed. */
function judgeMoved(library: Library, id: string, words: string | null): Verdict | null {
  const successor = presentEntry(library, library.index.moved[id]);
  if (!successor) return null;
  const said = `这一条已移到${shortName(successor.page)} ${successor.clause.pin}，旧链接仍能打开。`;
  const same = words === null || words === (successor.clause.text || (successor.clause.heading ?? ''));
  return same ? verdict('revised', said, { entry: successor }) : revised(successor, words, said);
}

/** Returns the verdict on a clause whose words are no longer those of a citation. */
export function revised(entry: Entry, words: string | null, said: string): Verdict {
  const now = entry.clause.text || (entry.clause.heading ?? '');
  const diff = words === null ? null : excerpt(difference(words, now, ['引时', '现在']));
  return verdict('revised', words === null ? `${said}当时的文字没有留存。` : said, { entry, difference: diff });
}

/** Follows successors to a clause of the present text. */
function presentEntry(library: Library, id: string | undefined): Entry | null {
  let at = id;
  for (let step = 0; at !== undefined && step < 20; step += 1) {
    const entry = library.entryOf.get(at);
    if (entry) return entry;
    at = library.index.moved[at];
  }
  return null;
}
