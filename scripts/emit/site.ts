import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { handOverAnchors } from '../../src/view/anchors.ts';
import { handOverCorpus } from '../../src/view/corpus.ts';
import { type CompiledTexts, handOverTexts } from '../../src/view/policy-text.ts';
import { handOverKept } from '../../src/view/wanted.ts';
import type { Settings } from '../lib/settings.ts';
import { renderSite } from './pages/render-site.ts';

/** Where the pages are made from and where they go. */
export interface SiteBuild {
  settings: Settings;
  corpus: Corpus;
  anchors: readonly AnchorRecord[];
  /** Site paths of pages that are kept from the last build and need not be made. */
  kept: ReadonlySet<string>;
  /** Folder of the generated MDX, and what it was compiled to before. */
  policies: string;
  texts: CompiledTexts;
  /** Folder of the data set, `…/data/v1`. */
  data: string;
  /** Folder that receives the pages. */
  outDir: string;
  /** The module of the bundle that renders them. */
  renderer: string;
}

/**
 * Renders the pages that are wanted. Reads the MDX and the data set; writes HTML and what else the pages make into `outDir`.
 * The folders reach the site through the environment, since its pages never import the scripts.
 */
export async function buildSite(build: SiteBuild): Promise<void> {
  process.env['DUIDU_DATA'] = build.data;
  process.env['DUIDU_POLICIES'] = build.policies;
  process.env['DUIDU_TODAY'] = build.settings.today;
  process.env['DUIDU_SOURCES'] = build.settings.sourcesDir;
  // Astro sets it where it bundles; what renders a bundle of an earlier build has to see the same.
  process.env['NODE_ENV'] = 'production';
  handOverCorpus(build.corpus);
  handOverAnchors(build.anchors);
  handOverKept(build.kept);
  handOverTexts(build.texts);
  await renderSite(build.renderer, build.settings, build.outDir, build.kept).finally(() => {
    handOverCorpus(null);
    handOverAnchors(null);
    handOverKept(null);
    handOverTexts(null);
  });
}
