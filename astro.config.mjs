import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { sharedChunks } from './src/integrations/chunks.ts';
import { classedHighlight } from './src/integrations/highlight.ts';
import { zipOnPage } from './src/integrations/zip-on-page.ts';

/** Where the site will stand; both may be set at build time, nothing else in the project knows an address. */
const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL || undefined;

export default defineConfig({
  output: 'static',
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  integrations: [mdx()],
  markdown: {
    // Smart punctuation would change quoted text: the page must show the characters of the source.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: 'shiki',
    shikiConfig: classedHighlight,
  },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // Only links marked for it, and only when the reader points at them.
  prefetch: { prefetchAll: false, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [zipOnPage],
    // The floor promised to readers: Chromium 100 (README of src/styles).
    build: {
      target: 'chrome100',
      cssTarget: 'chrome100',
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } },
    },
  },
});
