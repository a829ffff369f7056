/** Where this process keeps what was made once for a corpus (see `corpus.ts`). */
const MADE = Symbol.for('duidu.made');
const shared = globalThis as { [MADE]?: Map<string, WeakMap<object, unknown>> };

/**
 * Returns the store of what is made once for a corpus or a list, under a name of its own. Pages are bundled and share no
 * module with the build, but they share this store with it: chains, links and comparisons of a large corpus are made
 * once and held once.
 */
export function madeFor<K extends object, V>(name: string): WeakMap<K, V> {
  shared[MADE] ??= new Map();
  const known = shared[MADE].get(name) ?? new WeakMap<object, unknown>();
  shared[MADE].set(name, known);
  // A name belongs to the one module that asks for it, so what lies under it has that module's types.
  return known as WeakMap<K, V>;
}
