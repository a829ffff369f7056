import type { Language } from './language.ts';
import type { Random } from './random.ts';

/** The most frequent characters carry the grammar and the measures (支持, 奖励, 亿元); the rarer ones the subjects. */
const COMMON = 260;
const EXCHANGED = 0.7;

const ranked = new WeakMap<Language, string[]>();

/**
 * Returns a function that exchanges rare characters for other rare ones, the same way throughout one document.
 * Texts made from few real ones would otherwise all name the same things, and share far more wording than real ones do.
 */
export function dialect(language: Language, random: Random): (text: string) => string {
  const rare = rareCharacters(language).filter(() => random.next() < EXCHANGED);
  const shuffled = [...rare];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = random.int(0, i);
    [shuffled[i], shuffled[j]] = [shuffled[j] ?? '', shuffled[i] ?? ''];
  }
  const exchange = new Map(rare.map((char, i) => [char, shuffled[i] ?? char]));
  return (text) => Array.from(text, (char) => exchange.get(char) ?? char).join('');
}

function rareCharacters(language: Language): string[] {
  const known = ranked.get(language);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const char of language.sentences.join('').match(/\p{Script=Han}/gu) ?? []) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([char]) => char);
  const rare = order.slice(COMMON);
  ranked.set(language, rare);
  return rare;
}
