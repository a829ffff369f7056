/** The documents of a run that was kept, as their numbers are told: the edition of each, and how many units or texts it has. */
export interface Numbered {
  editions: readonly string[];
  sizes: readonly number[];
}

/** Returns for each unit or text of then its number today, −1 where its document is another or gone; `own` gives those of today by edition. */
export function numbersToday({ editions, sizes }: Numbered, own: ReadonlyMap<string, readonly number[]>): Int32Array {
  return Int32Array.from(
    editions.flatMap((edition, at) => {
      const today = own.get(edition) ?? [];
      return Array.from({ length: sizes[at] ?? 0 }, (_, n) => today[n] ?? -1);
    }),
  );
}
