import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import * as runtime from 'astro/jsx-runtime';
import remarkGfm from 'remark-gfm';
import type { PageRef } from './pages.ts';

/** The text of a page, rendered with components for the elements that stand in its MDX. */
export type PolicyText = (props: { components: Record<string, unknown> }) => unknown;

/**
 * Reads the text of a page from its generated MDX, in `DUIDU_POLICIES` or `content/policies`. It is compiled here and is no
 * part of the bundle: so the bundle of the site depends on no document, and stays the same when one changes.
 */
export async function policyText({ document, part }: Pick<PageRef, 'document' | 'part'>): Promise<PolicyText> {
  const folder = process.env['DUIDU_POLICIES'] ?? join('content', 'policies');
  const mdx = await readFile(join(folder, document.id, `${part?.id ?? 'index'}.mdx`), 'utf8');
  const { default: text } = await evaluate(withoutFrontMatter(mdx), {
    ...(runtime as unknown as Runtime),
    remarkPlugins: [remarkGfm],
    elementAttributeNameCase: 'html',
  });
  return text as PolicyText;
}

type Runtime = Pick<Parameters<typeof evaluate>[1], 'Fragment' | 'jsx' | 'jsxs'>;

function withoutFrontMatter(mdx: string): string {
  return mdx.replace(/^---\n[\s\S]*?\n---\n/u, '');
}
