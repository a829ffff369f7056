import type { PolicyDocument, Validity } from '../domain/document.ts';

/** What the card and the map say about validity (时效), never more than the text itself says. */
export interface ValidityView {
  state: Validity['state'];
  word: string;
  icon: 'tick' | 'hourglass' | 'dash';
  tone: 'ok' | 'over' | 'unk';
  range: string | null;
  quote: string | null;
  clause: string | null;
  note: string;
}

const WORDS: Record<Validity['state'], string> = {
  'in-force': '有效期内',
  expired: '已过有效期',
  'period-ended': '规划期已过',
  unknown: '时效源文未载',
};

/** Returns the words for a document's validity with its ground and the date it was judged on. */
export function validityView(document: Pick<PolicyDocument, 'validity'>, builtOn: string): ValidityView {
  const { state, from, to, basis, clause, quote } = document.validity;
  const over = state === 'expired' || state === 'period-ended';
  const open = from !== null && to === null;
  return {
    state,
    word: notYet(document.validity, builtOn) ? '未到施行日期' : open ? '截止源文未载' : WORDS[state],
    icon: state === 'in-force' ? 'tick' : over ? 'hourglass' : 'dash',
    tone: state === 'in-force' ? 'ok' : over ? 'over' : 'unk',
    range: from || to ? `${from ?? '源文未载'} 至 ${to ?? '源文未载'}` : null,
    quote,
    clause,
    note: `${ground(basis, state, builtOn)}${assumed(document.validity)}`,
  };
}

/** Tells whether the text itself names a day on which it takes effect, and that day is still to come. */
function notYet({ state, from, basis }: Validity, builtOn: string): boolean {
  return state === 'unknown' && basis === 'own-text' && builtOn < (from ?? '');
}

function ground(basis: Validity['basis'], state: Validity['state'], builtOn: string): string {
  if (basis === 'none') return '文中没有写明施行期限。是否延续、修订或废止：本站收录的文件未载。';
  const what = basis === 'own-text' ? '依据是本文自述' : '依据是标题或正文所写的规划期';
  const caution = state === 'period-ended' ? '规划期满不等于废止。' : '';
  return `按构建日 ${builtOn} 判定，${what}。${caution}是否延续、修订或废止：本站收录的文件未载。`;
}

/** Says that a text which takes effect on the day it is made public does not say which day that is. */
function assumed({ basis, from, to, quote }: Validity): string {
  const day = /自\s*((?:公布|发布|印发|颁布|下发|发文|通过)之日)/u.exec(quote ?? '')?.[1];
  if (basis !== 'own-text' || day === undefined || from === null) return '';
  return `原文只写“自${day}起”，没有写是哪一天；这里按成文日期 ${from} 推定${to ? '，期满日也随之推定' : ''}。`;
}
