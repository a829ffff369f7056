import type { Corpus } from '../domain/corpus.ts';
import { WORDS } from '../domain/words.ts';
import { quotedNames } from './gaps/phrases.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Clauses looked at: of a large corpus the latest, which is enough to know its words. */
const MOST_CLAUSES = 6_000;
/** A word of the language is a word where it recurs; words side by side are one only where they do so more often. */
const LEAST_WORD = 2;
const LEAST_PHRASE = 5;
const LONGEST = 6;
const MOST_WORDS = 3;
/** Of what stands before or behind a phrase, no word may take a larger share: it would be a part of the phrase. */
const MOST_SHARE = 0.5;
/** Words that join or point, and with which no phrase begins or ends. */
const JOINING = '的了和与及在是有对就把被为等由按以将各并我其该每或向从至着';
const JOINS = new RegExp(`^[${JOINING}]|[${JOINING}]$`, 'u');

/** Returns the texts in which common phrases are looked for: what clauses say, headings on a line of their own too. */
export function latestTexts({ clauses }: Pick<Corpus, 'clauses'>): string[] {
  return clauses
    .slice(-MOST_CLAUSES)
    .flatMap(({ heading, headingStyle, text, inline }) =>
      inline ? [] : headingStyle === 'own-line' && heading !== null ? [heading, text] : [text],
    );
}

/** How often what texts say stands in them. */
type Counts = Map<string, number>;

/**
 * Returns what texts say again and again, most often first: words of two and more characters, words side by side that
 * stand in many surroundings (产业集聚区, 专项资金), and names in quotation marks, which no list of words knows (“专精特新”).
 */
export function commonPhrases(texts: readonly string[]): string[] {
  const [names, words, phrases]: [Counts, Counts, Counts] = [new Map(), new Map(), new Map()];
  for (const text of texts) {
    for (const name of quotedNames(text)) if (name.length <= LONGEST) add(names, name);
    eachPhrase(text, (phrase, size) => add(size === 1 ? words : phrases, phrase));
  }
  const recurring = new Map([...phrases].filter(([, count]) => count >= LEAST_PHRASE));
  const parts = partsOfLonger(texts, recurring);
  const counts = new Map([
    ...[...names, ...words].filter(([, count]) => count >= LEAST_WORD),
    ...[...recurring].filter(([phrase]) => !parts.has(phrase)),
  ]);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([phrase]) => phrase);
}

/** Returns the phrases beside which mostly one and the same word stands. */
function partsOfLonger(texts: readonly string[], recurring: Counts): Set<string> {
  const sides = new Map<string, Counts>();
  for (const text of texts) {
    eachPhrase(text, (phrase, size, before, behind) => {
      if (size === 1 || !recurring.has(phrase)) return;
      const beside = sides.get(phrase) ?? new Map<string, number>();
      sides.set(phrase, beside);
      if (HAN.test(before)) add(beside, `${before}…`);
      if (HAN.test(behind)) add(beside, `…${behind}`);
    });
  }
  const share = (phrase: string, beside: Counts): number =>
    Math.max(0, ...beside.values()) / (recurring.get(phrase) ?? 1);
  return new Set([...sides].filter(([phrase, beside]) => share(phrase, beside) > MOST_SHARE).map(([phrase]) => phrase));
}

/** Tells each run of words that can be a phrase, of how many words it is, and the words before and behind it. */
function eachPhrase(text: string, tell: (phrase: string, size: number, before: string, behind: string) => void): void {
  const words = [...WORDS.segment(text)].map(({ segment }) => segment);
  for (let from = 0; from < words.length; from += 1) {
    let phrase = '';
    for (let size = 1; size <= MOST_WORDS; size += 1) {
      phrase += words[from + size - 1] ?? '';
      if (!HAN.test(phrase) || phrase.length > LONGEST) break;
      if (phrase.length > 1 && !JOINS.test(phrase)) tell(phrase, size, words[from - 1] ?? '', words[from + size] ?? '');
    }
  }
}

function add(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
