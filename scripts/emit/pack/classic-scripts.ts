import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What a script of its own is made from. */
export interface ClassicScript {
  /** Modules to run, in order, as absolute paths. */
  modules: readonly string[];
  /** Under which name its exports are kept in `duiduModules`, or null where it has none to keep. */
  keepAs?: string;
}

const ENTRY = 'virtual:packed';

/**
 * Returns one classic script that does what the modules do: browsers load no module scripts from a folder.
 * Modules that would be loaded later are part of it, but for the search engine, which `duiduImport` loads.
 */
export async function classicScript({ modules, keepAs }: ClassicScript): Promise<string> {
  const lines = keepAs
    ? [
        `import * as all from ${JSON.stringify(modules[0])};`,
        `globalThis.duiduModules[${JSON.stringify(keepAs)}] = all;`,
      ]
    : modules.map((path) => `import ${JSON.stringify(path)};`);
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: resolve('.'),
    publicDir: false,
    plugins: [packedPlugin(`${lines.join('\n')}\n`)],
    build: {
      write: false,
      target: 'chrome100',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the bundler gave no script');
  return output.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

/** Returns the script that runs first on every packed page. */
export async function preludeScript(): Promise<string> {
  return classicScript({ modules: [resolve('src/client/packed.ts')] });
}

/** Returns the search engine of a site as a script. */
export async function engineScript(site: string): Promise<string> {
  const path = join(resolve(site), 'pagefind', 'pagefind.js');
  await readFile(path);
  return classicScript({ modules: [path], keepAs: 'pagefind/pagefind.js' });
}

function packedPlugin(entry: string): Plugin {
  return {
    name: 'packed',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? entry : null),
    transform: (code, id) => {
      // Files that a browser may load early lie in the same script already.
      const preload = /preload-helper/.test(id) ? /export\s*\{[^}]* as (\w+)\s*\}/.exec(code) : null;
      if (preload) return { code: `export const ${preload[1]} = (load) => load();`, map: null };
      const changed = code
        .replace(/\bimport\((\s*(?:\/\*.*?\*\/\s*)?)`\$\{/g, 'globalThis.duiduImport($1`${')
        .replaceAll('import.meta.url', 'document.baseURI');
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
