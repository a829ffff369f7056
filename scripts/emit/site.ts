import { resolve } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { handOverAnchors } from '../../src/view/anchors.ts';
import { handOverCorpus } from '../../src/view/corpus.ts';
import { handOverKept } from '../../src/view/wanted.ts';
import { withLock } from '../lib/lock.ts';
import type { Settings } from '../lib/settings.ts';

/** Where the pages are made from and where they go. */
export interface SiteBuild {
  settings: Settings;
  corpus: Corpus;
  anchors: readonly AnchorRecord[];
  /** Site paths of pages that are kept from the last build and need not be made. */
  kept: ReadonlySet<string>;
  /** Folder of the generated MDX. */
  policies: string;
  /** Folder of the data set, `…/data/v1`. */
  data: string;
  /** Folder that receives the pages. */
  outDir: string;
  /** Folder in which Astro keeps what it made before. */
  cacheDir: string;
}

/**
 * Builds the pages with Astro. Reads the MDX and the data set; writes HTML, styles and scripts into `outDir`.
 * The folders reach the site through the environment, since its pages never import the scripts.
 * One build at a time: Astro notes the texts of a build in `.astro/`, which all builds of a project share.
 */
export async function buildSite(build: SiteBuild): Promise<void> {
  process.env['DUIDU_DATA'] = build.data;
  process.env['DUIDU_POLICIES'] = build.policies;
  process.env['DUIDU_TODAY'] = build.settings.today;
  process.env['DUIDU_SOURCES'] = build.settings.sourcesDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Vite lets variables of these names win over the settings of the build; other tools leave them in the environment.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE']) delete process.env[name];
  const { build: astroBuild } = await import('astro');
  const options = {
    root: resolve('.'),
    base: build.settings.basePath,
    // Without an address the pages name none: a made-up one would be printed and copied.
    ...(build.settings.siteUrl === '' ? {} : { site: build.settings.siteUrl }),
    outDir: build.outDir,
    cacheDir: build.cacheDir,
    logLevel: 'warn',
  } as const;
  handOverCorpus(build.corpus);
  handOverAnchors(build.anchors);
  handOverKept(build.kept);
  await withLock(resolve('.duidu', 'site.lock'), () => astroBuild(options)).finally(() => {
    handOverCorpus(null);
    handOverAnchors(null);
    handOverKept(null);
  });
}
