import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRef } from '../../../src/view/pages.ts';
import type { CompiledTexts } from '../../../src/view/policy-text.ts';
import { codeVersion } from '../../lib/code-version.ts';
import { removeOthers, writeWhole } from '../../lib/files.ts';
import { sumOf } from '../../lib/sum-store.ts';

/** Code whose change may compile the MDX of a page to something else. */
export const CODE = ['src/view/compile-mdx.ts'];

/** What the MDX of pages was compiled to in earlier builds, one file a page. */
export interface KeptTexts extends CompiledTexts {
  /** Removes what belongs to none of some pages. */
  close(pages: readonly PageRef[]): Promise<void>;
}

/** Opens the folder; null keeps nothing. A file begins with the checksum of the MDX that it was compiled from. */
export async function openKeptTexts(folder: string | null): Promise<KeptTexts> {
  if (folder === null) return { take: (_, __, compile) => compile(), close: async () => {} };
  const version = await codeVersion(CODE);
  return {
    async take(page, mdx, compile) {
      const file = join(folder, fileOf(page));
      const head = `${sumOf(version, mdx)}\n`;
      const before = read(file);
      if (before?.startsWith(head)) return before.slice(head.length);
      const code = await compile();
      await writeWhole(file, head + code);
      return code;
    },
    async close(pages) {
      await removeOthers(folder, new Set(pages.map(({ key }) => fileOf(key))));
    },
  };
}

const fileOf = (page: string): string => `${page}.js`;

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
