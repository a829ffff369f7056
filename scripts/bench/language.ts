import type { Random } from './random.ts';

/** A model of the language of real documents: what follows every two characters, and their sentences as they are. */
export interface Language {
  sentences: readonly string[];
  headings: readonly string[];
  followers: ReadonlyMap<string, string>;
}

const START = '\u0002\u0002';

/** Learns the vocabulary of real texts: chains of characters of order two, sentences and headings. */
export function learn(texts: readonly string[]): Language {
  const sentences = texts.flatMap((text) => text.replace(/\s+/g, '').match(/[^。]{12,160}。/gu) ?? []);
  const headings = texts.flatMap((text) =>
    [...text.matchAll(/[）)]([\p{Script=Han}]{4,14})(?:。|$)/gmu)].map((m) => m[1] ?? ''),
  );
  const followers = new Map<string, string[]>();
  for (const sentence of sentences) {
    let key = START;
    for (const char of `${sentence}`) {
      followers.set(key, [...(followers.get(key) ?? []), char].slice(-64));
      key = key.slice(1) + char;
    }
  }
  return { sentences, headings, followers: new Map([...followers].map(([key, list]) => [key, list.join('')])) };
}

/** Returns a new sentence in the words of the language, ended by a full stop; 20 to 120 characters. */
export function speak(language: Language, random: Random): string {
  let out = '';
  let key = START;
  while (out.length < 120) {
    const choices = [...(language.followers.get(key) ?? '。')];
    const char = random.pick(choices);
    if (char === '。') {
      if (out.length >= 20) break;
      key = START;
      out += out === '' || out.endsWith('，') ? '' : '，';
      continue;
    }
    out += char;
    key = key.slice(1) + char;
  }
  return `${out.replace(/[，、；：]+$/u, '')}。`;
}
