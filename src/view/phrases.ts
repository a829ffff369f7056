import { WORDS } from '../domain/words.ts';

const LEANS_BACK = /^(?:的|等|化|业|性|型|级|者|区|市|县|省|厅|局|年|[）》〉」』”’，。；：、！？)\]%])/u;
const LEANS_FORWARD = /(?:关于|[（《〈「『“‘([第])$/u;
/** A place behind a closing mark begins a word of its own: “十四五”县域. */
const PLACE = /^[区市县省]/u;
const CLOSED = /[）》〉」』”’]$/u;

/**
 * Splits a title into pieces between which a line may break: words of the language, particles and closing marks kept with
 * what is before them, opening marks with what follows. Joined, the pieces are the title, character by character.
 */
export function phrases(title: string): string[] {
  const out: string[] = [];
  for (const { segment } of WORDS.segment(title)) {
    const last = out.at(-1);
    const apart = last !== undefined && CLOSED.test(last) && PLACE.test(segment);
    if (last !== undefined && !apart && (LEANS_BACK.test(segment) || LEANS_FORWARD.test(last) || last.length === 1)) {
      out[out.length - 1] = last + segment;
    } else out.push(segment);
  }
  return out;
}

/** Splits a title before 关于, where the issuer’s name ends: the halves stand on lines of their own where one line is too short. */
export function halves(title: string): string[] {
  const at = title.indexOf('关于');
  return at > 0 ? [title.slice(0, at), title.slice(at)] : [title];
}
