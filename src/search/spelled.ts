/** The words of the texts that are found by their pinyin, as a file: each character is spelled once. */
export interface SpelledFile {
  /** Those that texts say most often first, with spaces between. */
  words: string;
  /** For each syllable the characters that are mostly read so. */
  sounds: Readonly<Record<string, string>>;
  /** Words in which a character is read otherwise, with all their syllables: 长葛, chang ge. */
  other: Readonly<Record<string, string>>;
}

/** A word with the syllables of its characters. */
export interface SpelledWord {
  word: string;
  syllables: readonly string[];
}

/** Writes words, those said most often first, as a file. */
export function writeSpelled(words: readonly SpelledWord[]): SpelledFile {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, syllables } of words) {
    [...word].forEach((char, at) => {
      const readings = counts.get(char) ?? new Map<string, number>();
      counts.set(char, readings.set(syllables[at] ?? '', (readings.get(syllables[at] ?? '') ?? 0) + 1));
    });
  }
  const mostly = new Map(
    [...counts].map(([char, readings]) => [char, [...readings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
  const sounds: Record<string, string> = {};
  for (const [char, syllable] of mostly) sounds[syllable] = (sounds[syllable] ?? '') + char;
  const other = words.filter(({ word, syllables }) => [...word].some((char, at) => mostly.get(char) !== syllables[at]));
  return {
    words: words.map(({ word }) => word).join(' '),
    sounds,
    other: Object.fromEntries(other.map(({ word, syllables }) => [word, syllables.join(' ')])),
  };
}

/** Reads the words of a file. */
export function readSpelled({ words, sounds, other }: SpelledFile): SpelledWord[] {
  const mostly = new Map(
    Object.entries(sounds).flatMap(([syllable, characters]) =>
      [...characters].map((char): [string, string] => [char, syllable]),
    ),
  );
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, syllables: other[word]?.split(' ') ?? [...word].map((char) => mostly.get(char) ?? '') }));
}

/** Returns the letters of what is typed as pinyin (naihuocailiao, nhcl), or null where it is none. */
export function pinyinLetters(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’]+/gu, '');
  return /^[a-z]{2,40}$/.test(letters) ? letters : null;
}

/**
 * Returns the words that letters stand for: first those spelled by them, in full or by initials; then parts of words,
 * syllable by syllable (shangyun: 上云 of 企业上云); then words that begin so. Within each those said most often first.
 */
export function wordsSpelled(words: readonly SpelledWord[], letters: string): string[] {
  const [same, part, begun]: [string[], string[], string[]] = [[], [], []];
  for (const { word, syllables } of words) {
    const [full, initials] = [syllables.join(''), syllables.map((each) => each.charAt(0)).join('')];
    if (full === letters || initials === letters) same.push(word);
    else if (full.startsWith(letters) || initials.startsWith(letters)) begun.push(word);
    const within = partSpelled(syllables, letters);
    if (within !== null && full !== letters) part.push([...word].slice(...within).join(''));
  }
  return [...new Set([...same, ...part, ...begun])];
}

/** Returns the syllables that letters spell in full within a word, two at the least. */
function partSpelled(syllables: readonly string[], letters: string): [from: number, to: number] | null {
  for (let from = 0; from < syllables.length; from += 1) {
    let spelled = '';
    for (let to = from; to < syllables.length && spelled.length < letters.length; to += 1) {
      spelled += syllables[to] ?? '';
      if (spelled === letters && to > from) return [from, to + 1];
    }
  }
  return null;
}

/** Returns pairs of words that letters spell in full one after the other (shujuzhongxin: 数据 and 中心), those said most often first. */
export function pairsSpelled(words: readonly SpelledWord[], letters: string): [first: string, second: string][] {
  const byLetters = new Map<string, string[]>();
  for (const { word, syllables } of words) {
    const full = syllables.join('');
    byLetters.set(full, [...(byLetters.get(full) ?? []), word]);
  }
  return Array.from({ length: letters.length }, (_, at) => at).flatMap((at) =>
    (byLetters.get(letters.slice(0, at)) ?? []).flatMap((first) =>
      (byLetters.get(letters.slice(at)) ?? []).map((second): [string, string] => [first, second]),
    ),
  );
}
