import type { SynonymGroup } from '../domain/editorial.ts';
import { searchForm } from '../domain/normalize.ts';
import type { Word } from './query.ts';
import { sameDates } from './same-date.ts';
import { sameFigures } from './same-figure.ts';

/** A query with one or more words in another form (同义写法). */
export interface Variant {
  /** `figure`, `date`: the same number or day printed in another way (5百万 → 500万), so sure that it needs no list of words. */
  kind: 'word' | 'figure' | 'date';
  words: Word[];
  /** What stands for what, and why. */
  changes: { from: string; to: string; note: string | null }[];
}

/** More than these would be a list nobody reads, made from words that hardly occur. */
const MOST_VARIANTS = 48;

/** Returns the other forms of one word: the groups' words that it is, or that stand in it. */
export function otherForms(
  groups: readonly SynonymGroup[],
  key: string,
): { to: string; from: string; note: string | null }[] {
  const form = searchForm(key);
  const forms = new Map<string, { to: string; from: string; note: string | null }>();
  for (const group of groups) {
    const within = group.words
      .filter((word) => searchForm(word) !== '' && form.includes(searchForm(word)))
      .sort((a, b) => searchForm(b).length - searchForm(a).length);
    const [from] = within;
    if (from === undefined) continue;
    for (const word of group.words) {
      const to = form.replace(searchForm(from), word);
      if (searchForm(to) === form || within.includes(word)) continue;
      if (!forms.has(searchForm(to))) forms.set(searchForm(to), { from: key, to, note: group.note ?? null });
    }
  }
  return [...forms.values()];
}

/** Returns every way to say a query with other words, those with the fewest changes first. */
export function variantsOf(groups: readonly SynonymGroup[], words: readonly Word[]): Variant[] {
  let variants: Variant[] = [{ kind: 'word', words: [], changes: [] }];
  for (const word of words) {
    const forms = otherForms(groups, word.key);
    variants = variants
      .flatMap((variant) => [
        { ...variant, words: [...variant.words, word] },
        ...forms.map((form) => ({
          ...variant,
          words: [...variant.words, { ...word, key: form.to }],
          changes: [...variant.changes, form],
        })),
      ])
      .sort((a, b) => a.changes.length - b.changes.length)
      .slice(0, MOST_VARIANTS + 1);
  }
  return variants.filter((variant) => variant.changes.length > 0);
}

/** Returns every way to say a query with one figure or date printed otherwise. */
export function figureVariants(words: readonly Word[]): Variant[] {
  const forms = (key: string): [Variant['kind'], string][] => [
    ...sameFigures(key).map((to): [Variant['kind'], string] => ['figure', to]),
    ...sameDates(key).map((to): [Variant['kind'], string] => ['date', to]),
  ];
  return words.flatMap((word, at) =>
    forms(word.key).map(([kind, to]) => ({
      kind,
      words: words.map((each, place) => (place === at ? { ...word, key: to } : each)),
      changes: [{ from: word.key, to, note: null }],
    })),
  );
}
