import { handed, handOver } from './handed.ts';

/**
 * Returns the store of what is made once for a corpus or a list, under a name of its own. The pages of a build share it
 * with the build: chains, links and comparisons of a large corpus are made once and held once.
 */
export function madeFor<K extends object, V>(name: string): WeakMap<K, V> {
  const key = `made ${name}`;
  const known = handed<WeakMap<K, V>>(key) ?? new WeakMap<K, V>();
  handOver(key, known);
  return known;
}

/** Returns what is made of a corpus or a list under a name: made at the first call, the same at every later one. */
export function madeOnce<K extends object, V>(name: string, of: K, make: () => V): V {
  const store = madeFor<K, V>(name);
  const made = store.get(of) ?? make();
  store.set(of, made);
  return made;
}

/**
 * Returns `make` as a function that makes once for each item of a corpus or a list what it returns, and gives the same at
 * every later call; what was made is kept under a name.
 */
export function madePer<K extends object, I, V>(name: string, make: (of: K, item: I) => V): (of: K, item: I) => V {
  const store = madeFor<K, Map<I, V>>(name);
  return (of, item) => {
    const known = store.get(of) ?? new Map<I, V>();
    store.set(of, known);
    const before = known.get(item);
    if (before !== undefined) return before;
    const made = make(of, item);
    known.set(item, made);
    return made;
  };
}
