import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@mdx-js/mdx';
import * as runtime from 'astro/jsx-runtime';
import { compileMdx } from './compile-mdx.ts';
import { handed, handOver } from './handed.ts';
import type { PageRef } from './pages.ts';

/** The text of a page, rendered with components for the elements that stand in its MDX. */
export type PolicyText = (props: { components: Record<string, unknown> }) => unknown;

/** Keeps what the MDX of pages was compiled to: compiling takes half the time of a page. */
export interface CompiledTexts {
  /** Returns what the MDX of a page (`<doc>` or `<doc>/<part>`) was compiled to before, or else compiles it. */
  take(page: string, mdx: string, compile: () => Promise<string>): Promise<string>;
}

const NAME = 'compiled texts';

/** Hands the compiled texts of earlier builds to the pages of this process; null takes them back. */
export function handOverTexts(texts: CompiledTexts | null): void {
  handOver(NAME, texts);
}

/**
 * Reads the text of a page from its generated MDX, in `DUIDU_POLICIES` or `content/policies`. It is compiled here and is no
 * part of the bundle: so the bundle of the site depends on no document, and stays the same when one changes.
 */
export async function policyText({
  key,
  document,
  part,
}: Pick<PageRef, 'key' | 'document' | 'part'>): Promise<PolicyText> {
  const folder = process.env['DUIDU_POLICIES'] ?? join('content', 'policies');
  const mdx = withoutFrontMatter(await readFile(join(folder, document.id, `${part?.id ?? 'index'}.mdx`), 'utf8'));
  const code = await (handed<CompiledTexts>(NAME)?.take(key, mdx, () => compileMdx(mdx)) ?? compileMdx(mdx));
  const { default: text } = await run(code, runtime as unknown as Runtime);
  return text as PolicyText;
}

type Runtime = Parameters<typeof run>[1];

function withoutFrontMatter(mdx: string): string {
  return mdx.replace(/^---\n[\s\S]*?\n---\n/u, '');
}
