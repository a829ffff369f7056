import type { Difference } from '../../cite/check/finding.ts';
import type { FingerprintTarget } from '../../view/fingerprints.ts';
import type { PageHistory } from '../../view/page-history.ts';
import { announce } from '../announce.ts';
import { namedAnchor } from '../named-place.ts';
import { fetchJson, sitePath } from '../site-path.ts';
import { clauseWords } from './clause-words.ts';
import { differenceList } from './difference-list.ts';
import { findLostAnchor } from './lost-anchor.ts';
import { outlineIcon } from './outline-icon.ts';

/** What a reader is told who comes by a citation link. */
interface Notice {
  tone: 'same' | 'changed';
  title: string;
  text: string;
  difference?: Difference;
  link?: { path: string; words: string };
}

/** Compares the fingerprint of the link with the clause it leads to, and says 一致, 有过校订, 已移动 or 未发布过. */
async function arrive(cited: string): Promise<void> {
  const anchor = namedAnchor();
  const target = anchor === '' ? null : document.getElementById(anchor);
  const clause = target?.closest<HTMLElement>('.cl') ?? null;
  const own = target?.classList.contains('cl') ?? false;
  const current = own ? (target?.dataset['fp'] ?? null) : null;
  if (current !== null && current === cited) {
    show(target, agreed(cited));
    return;
  }
  show(target, await explain(cited, anchor, current, own ? clause : null));
}

async function explain(
  cited: string,
  anchor: string,
  current: string | null,
  clause: HTMLElement | null,
): Promise<Notice> {
  if (!/^[0-9a-f]{8}$/.test(cited)) return unknown(cited);
  const [history, shard] = await Promise.all([
    fetchJson<PageHistory>(`/cite/history/${pageKey()}.json`),
    fetchJson<Record<string, FingerprintTarget[]>>(`/v/${cited.slice(0, 2)}.json`),
  ]);
  const past = history?.[anchor];
  const places = shard?.[cited] ?? [];
  const elsewhere = places.find((place) => place.state === 'same');
  // An item 一是 or a table row has no fingerprint on the page; the index knows it.
  if (elsewhere?.path === `/policies/${pageKey()}/?v=${cited}#${anchor}`) return agreed(cited);
  if (past?.movedTo && cited in past.former) return moved(past.movedTo, places, elsewhere);
  if (past && cited in past.former) return revised(cited, current, past.former[cited] ?? null, clause);
  if (elsewhere) {
    const link = { path: elsewhere.path, words: `${elsewhere.short} ${elsewhere.name}` };
    return { tone: 'changed', title: '链接的锚点与指纹不是同一条', text: '指纹指的是另一条：', link };
  }
  if (!history || !shard) {
    const text = `引用时指纹 ${cited}，现在 ${current ?? '没有这一条'}。没有取到历次文字，差别暂不能显示。`;
    return { tone: 'changed', title: '引用之后有过校订', text };
  }
  return unknown(cited);
}

function agreed(cited: string): Notice {
  return { tone: 'same', title: '与引用时一致', text: `指纹 ${cited}，一字未改。` };
}

function moved(id: string, places: readonly FingerprintTarget[], elsewhere: FingerprintTarget | undefined): Notice {
  const [page = '', anchor = ''] = id.split('#');
  const known = elsewhere ?? places.find((place) => place.id === id);
  const path = known?.path ?? `/policies/${page}/#${anchor}`;
  return {
    tone: 'changed',
    title: '已移动',
    text: '引用的文字现在在：',
    link: { path, words: known ? `${known.short} ${known.name}` : anchor },
  };
}

async function revised(
  cited: string,
  current: string | null,
  former: string | null,
  clause: HTMLElement | null,
): Promise<Notice> {
  const text = `引用时指纹 ${cited}，现在 ${current ?? '没有这一条'}。`;
  if (former === null || !clause)
    return { tone: 'changed', title: '引用之后有过校订', text: `${text}当时的文字没有留存。` };
  const { difference, excerpt } = await import('../../cite/check/difference.ts');
  const compared = excerpt(difference(former, clauseWords(clause), ['引时', '现在']));
  return { tone: 'changed', title: '引用之后有过校订', text, difference: compared };
}

function unknown(cited: string): Notice {
  const text = `链接里的指纹 ${cited.slice(0, 16)} 本站没有发布过，可能抄错或截断了。下面是这一条现在的文字。`;
  return { tone: 'changed', title: '指纹查不到', text };
}

function pageKey(): string {
  return document.querySelector<HTMLElement>('.text[data-page]')?.dataset['page'] ?? '';
}

/** Puts the notice at the head of the clause, or at the head of the text where there is no such clause. */
function show(target: HTMLElement | null, notice: Notice): void {
  const box = document.createElement('div');
  box.className = `arrive${notice.tone === 'same' ? '' : ' chg'}`;
  box.setAttribute('role', 'status');
  const title = document.createElement('b');
  title.textContent = notice.title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn bare';
  close.textContent = '关闭';
  close.addEventListener('click', () => box.remove());
  const text = document.createElement('span');
  text.className = 'd';
  text.textContent = notice.text;
  if (notice.link) {
    const link = document.createElement('a');
    link.href = sitePath(notice.link.path);
    link.textContent = notice.link.words;
    text.append(link);
  }
  box.append(outlineIcon(notice.tone === 'same' ? 'tick' : 'wave'), title, close, text);
  if (notice.difference) box.append(differenceList(notice.difference));
  const clause = target?.closest('.cl');
  const holder =
    clause?.querySelector('.hd, .tx') ?? (target?.matches('[data-gone]') ? target : document.querySelector('.text'));
  holder?.prepend(box);
  if (!target) box.scrollIntoView({ block: 'center' });
  announce(`${notice.title}。${notice.text}`);
}

/** Says that the page has no such clause, where an address names one that was never there; nothing moves on its own. */
function sayMissing(): void {
  const anchor = namedAnchor();
  if (!/^(?:s|art|ch|bk|t|front|back)[\d-]/u.test(anchor) || document.getElementById(anchor)) return;
  const text = `链接所写的“${anchor.slice(0, 40)}”在这一页里没有，可能抄错或截断了。请从目录里找这一条。`;
  show(null, { tone: 'changed', title: '没有这一条', text });
}

async function arriveWithoutAnchor(cited: string): Promise<void> {
  const anchor = await findLostAnchor(cited, pageKey());
  if (anchor === 'elsewhere') return;
  if (anchor === null) {
    const text = `链接里没有锚点，指纹 ${cited.slice(0, 16)} 也不是这件文件里某一条的，可能抄错或截断了。`;
    show(null, { tone: 'changed', title: '指纹查不到', text });
    return;
  }
  location.replace(`#${anchor}`);
  await arrive(cited);
}

const fingerprint = new URLSearchParams(location.search).get('v');
if (fingerprint === null) {
  sayMissing();
  addEventListener('hashchange', sayMissing);
} else void (namedAnchor() === '' ? arriveWithoutAnchor(fingerprint) : arrive(fingerprint));
