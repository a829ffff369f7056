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
