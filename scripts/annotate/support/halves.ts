import { BODY } from './body.ts';
import { OPENING } from './opening.ts';

/** A stretch between two ；, and where a list of receivers at its head ends (null where it has none). */
export interface Half {
  readonly start: number;
  readonly listEnd: number | null;
  readonly end: number;
}

/** Ends one of several receivers behind one 对: 对取得专利的新产品；取得新药证书的新产品；投产达效后，给予企业10万元. */
const RECEIVER = new RegExp(`(?:${BODY}|项目|产品|平台|基地|园区|中心|品种|的)$`);

/**
 * Returns the stretches between ；of a sentence; several that only name receivers behind one 对 go with the one behind
 * them that gives something, as `gives` tells.
 */
export function halvesOf(text: string, start: number, end: number, gives: (words: string) => boolean): Half[] {
  const cuts = [...text.slice(start, end).matchAll(/；/g)].map(({ index }) => start + index + 1);
  const halves: Half[] = [];
  let list = null as { start: number; end: number } | null;
  for (const [i, to] of [...cuts, end].entries()) {
    const from = cuts[i - 1] ?? start;
    const words = text.slice(from, to).replace(/；$/, '');
    const opened = OPENING.test(words);
    if (RECEIVER.test(words) && !gives(words) && (list === null ? opened && !words.includes('，') : !opened)) {
      list = { start: list?.start ?? from, end: to - 1 };
      continue;
    }
    // Behind another 对 each half is for itself.
    const held = opened ? null : list;
    // The last of the list may stand before the award: …的项目；列入省级目录的项目，分别给予50万元、20万元.
    const [last = ''] = words.split('，');
    const whole = held && RECEIVER.test(last) && !last.endsWith('的') && !gives(last) ? from + last.length : held?.end;
    halves.push({ start: held?.start ?? from, listEnd: whole ?? null, end: to });
    list = null;
  }
  return halves;
}
