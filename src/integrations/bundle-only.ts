import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('./page-renderer.ts', import.meta.url));

/**
 * Lets Astro bundle the pages and what they need in the browser, but render none: whoever asked for the bundle is given its
 * folder and its entry while it stands, and renders them.
 */
export function bundleOnly(receive: (folder: string, entry: string) => Promise<void>): AstroIntegration {
  let [folder, entry] = ['', ''];
  const own: Plugin = {
    name: 'duidu:bundle-only',
    configEnvironment: (name) => (name === 'prerender' ? { build: { rolldownOptions: { input: ENTRY } } } : null),
    writeBundle(output, files) {
      if (this.environment.name !== 'prerender') return;
      folder = output.dir ?? '';
      entry = Object.values(files).find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
    },
  };
  return {
    name: 'duidu:bundle-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [own] } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'duidu:bundle-only',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'duidu:bundle-only',
          setup: () => receive(folder, entry),
          getStaticPaths: async () => [],
          render: async () => new Response(null, { status: 404 }),
        }),
    },
  };
}
