import { handed, handOver } from './handed.ts';

const NAME = 'kept pages';

/** Tells the pages of this process which site paths need not be made; null takes it back. */
export function handOverKept(paths: ReadonlySet<string> | null): void {
  handOver(NAME, paths);
}

/** Tells whether a page is to be made: every one, unless the build keeps it from the last one. */
export function wanted(path: string): boolean {
  return handed<ReadonlySet<string>>(NAME)?.has(path) !== true;
}
