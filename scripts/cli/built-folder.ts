import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../lib/settings.ts';

/** Returns the folder of the built site; null, with the remedy printed, where there is none yet. */
export function builtFolder(settings: Settings): string | null {
  const dist = settings.outDir ?? 'dist';
  if (existsSync(join(dist, 'index.html'))) return dist;
  console.error(`${dist} 里没有站点，请先运行 npm run build`);
  return null;
}
