import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Cost, measure } from './measure.ts';

/** What the yardstick took: pages by Astro, index by Pagefind's own command. */
export interface Yardstick {
  pages: Cost;
  index: Cost;
}

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { policies: defineCollection({ loader: glob({ base: './policies', pattern: '**/*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
import Block from '../Block.astro';
export async function getStaticPaths() {
  return (await getCollection('policies')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
const components = { Clause: Block, Head: Block, Para: Block, Label: Block, Item: Block, RowAnchor: Block };
---
<html lang="zh"><head><meta charset="utf-8"><title>{Astro.props.entry.data.title}</title></head>
<body><main data-pagefind-body><Content components={components} /></main></body></html>
`;
const BLOCK = `---
const { id } = Astro.props;
---
<div id={id}><slot /></div>
`;

/**
 * Builds MDX files with Astro, its MDX integration and Pagefind alone: one page per file, no links, no facts, no exports.
 * Writes into `folder` only.
 */
export async function runYardstick(texts: string, folder: string): Promise<Yardstick> {
  const put = async (path: string, content: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await put('astro.config.mjs', CONFIG);
  await put('src/content.config.ts', CONTENT);
  await put('src/pages/[...slug].astro', PAGE);
  await put('src/Block.astro', BLOCK);
  await put('package.json', '{ "name": "yardstick", "type": "module", "private": true }\n');
  await cp(texts, join(folder, 'policies'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const pages = await measure(resolve('node_modules/astro/bin/astro.mjs'), ['build', '--silent'], env, folder);
  const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  const index = await measure(pagefind, ['--site', join(folder, 'dist')], env, folder);
  return { pages, index };
}
