/**
 * What a build hands to the pages of its process: they are bundled and share no module with it, but they share the
 * process.
 */
const HANDED = Symbol.for('duidu.handed');
const shared = globalThis as { [HANDED]?: Map<string, unknown> };
shared[HANDED] ??= new Map();

/** Hands something over under a name; null takes it back. */
export function handOver(name: string, value: unknown): void {
  if (value === null) shared[HANDED]?.delete(name);
  else shared[HANDED]?.set(name, value);
}

/** Returns what was handed over under a name, if anything was. A name belongs to one module, so what lies under it is a T. */
export function handed<T>(name: string): T | undefined {
  return shared[HANDED]?.get(name) as T | undefined;
}
