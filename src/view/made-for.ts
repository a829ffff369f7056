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

/** Returns a function that gives the map kept for a corpus or a list under a name, empty at the first call. */
export function mapFor<K extends object, I, V>(name: string): (of: K) => Map<I, V> {
  const store = madeFor<K, Map<I, V>>(name);
  return (of) => {
    const known = store.get(of);
    if (known) return known;
    const made = new Map<I, V>();
    store.set(of, made);
    return made;
  };
}
