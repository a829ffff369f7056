import { relative } from 'node:path';

/** Returns a path as it is shown and exported: from the working directory, or outside it the folder and the name. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path.split(/[\\/]/u).slice(-2).join('/') : here.replaceAll('\\', '/');
}
