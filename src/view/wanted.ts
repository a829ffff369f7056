/** Where a build in this process leaves the paths of the pages it keeps from the last one (see `corpus.ts`). */
const KEPT = Symbol.for('duidu.kept');
const shared = globalThis as { [KEPT]?: ReadonlySet<string> | undefined };

/** Tells the pages of this process which site paths need not be made; null takes it back. */
export function handOverKept(paths: ReadonlySet<string> | null): void {
  shared[KEPT] = paths ?? undefined;
}

/** Tells whether a page is to be made: every one, unless the build keeps it from the last one. */
export function wanted(path: string): boolean {
  return shared[KEPT]?.has(path) !== true;
}
