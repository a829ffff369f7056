import type { Random } from './random.ts';

/** A model of the language of real texts: what follows every two characters, and their sentences as they are. */
export interface Language {
  sentences: readonly string[];
  headings: readonly string[];
  followers: ReadonlyMap<string, string>;
  /** Pairs of characters that begin names of products and companies. */
  stems: readonly string[];
}

/** Order of the chains; three copies whole sentences of texts as short as these. */
const ORDER = 2;
const START = '\u0002'.repeat(ORDER);
const SENTENCE = /[^。]{12,160}。/gu;
const HEADING = /[）)]([\p{Script=Han}]{4,14})(?:。|$)/gmu;
const STEM = /\p{Script=Han}{2}(?=材料|产业|制品|装备|企业|技术)/gu;
const MOST_FOLLOWERS = 64;

/** Learns the vocabulary of real texts: chains of characters, sentences and headings. */
export function learn(texts: readonly string[]): Language {
  const sentences = texts.flatMap((text) => text.replace(/\s+/g, '').match(SENTENCE) ?? []);
  const headings = texts.flatMap((text) => [...text.matchAll(HEADING)].map((m) => m[1] ?? ''));
  const followers = new Map<string, string[]>();
  for (const sentence of sentences) {
    let key = START;
    for (const char of sentence) {
      const known = followers.get(key);
      if (known === undefined) followers.set(key, [char]);
      else if (known.length < MOST_FOLLOWERS) known.push(char);
      key = [...key, char].slice(-ORDER).join('');
    }
  }
  return {
    sentences,
    headings,
    followers: new Map([...followers].map(([key, list]) => [key, list.join('')])),
    stems: [...new Set(texts.flatMap((text) => text.match(STEM) ?? []))],
  };
}

/** Returns a new sentence in the words of the language, ended by a full stop; 20 to 120 characters. */
export function speak(language: Language, random: Random): string {
  let out = '';
  let key = START;
  while (out.length < 120) {
    const char = random.pick([...(language.followers.get(key) ?? '。')]);
    if (char === '。') {
      if (out.length >= 20) break;
      key = START;
      out += out === '' || out.endsWith('，') ? '' : '，';
      continue;
    }
    out += char;
    key = [...key, char].slice(-ORDER).join('');
  }
  return `${out.replace(/[，、；：]+$/u, '')}。`;
}

/** Returns a name no real text has: of a product, a company or a park, as every policy text names some of its own. */
export function coin(language: Language, random: Random): string {
  const ending = random.pick(['材料', '制品', '装备有限公司', '产业园', '组件', '科技公司', '示范基地']);
  return `${random.pick(language.stems)}${random.pick(language.stems)}${ending}`;
}
