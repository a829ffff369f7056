/** Groups items by all keys they have, each item once under a key; in the order in which they come. */
export function groupByEach<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (!list) groups.set(key, [item]);
      else if (list.at(-1) !== item) list.push(item);
    }
  return groups;
}
