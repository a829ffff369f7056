import type { Corpus } from '../../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../../src/domain/ledger.ts';
import { agencyList } from '../../../src/view/agencies/agency-list.ts';
import { agencyPage } from '../../../src/view/agencies/agency-page.ts';
import { inDocument } from '../../../src/view/in-document.ts';
import { linkMatter } from '../../../src/view/links/link-page.ts';
import { documentPairs, pairOutlines } from '../../../src/view/links/pairs.ts';
import { shownRows } from '../../../src/view/links/rows.ts';
import { policyPages } from '../../../src/view/pages.ts';
import { policyPageMatter } from '../../../src/view/policy-page-matter.ts';
import { retiredAnchors } from '../../../src/view/retired-anchors.ts';

/** A page whose content depends on nothing but what it shows, the frame of the site and the code. */
export interface PageInput {
  /** Site path, `/policies/<doc>/`. */
  path: string;
  /** All that the page shows. */
  shows: unknown;
}

/** What the pages are made from. */
export interface PageMatter {
  corpus: Corpus;
  anchors: readonly AnchorRecord[];
  /** The date validity is judged on, YYYY-MM-DD. */
  today: string;
  /** The source of a document as the pipeline read it. */
  sources: ReadonlyMap<string, string>;
  /** The generated MDX of a page key. */
  mdx: (key: string) => string;
}

/**
 * Returns, one after the other, every page of those kinds whose number grows with the corpus: policy texts, their sources,
 * links, pairs of documents, agencies. Pages that show the whole corpus are made in every build.
 */
export function* pageInputs({ corpus, anchors, today, sources, mdx }: PageMatter): Generator<PageInput> {
  for (const page of policyPages(corpus.documents)) {
    const matter = policyPageMatter(corpus, page, today);
    yield { path: page.path, shows: [matter, retiredAnchors(corpus, anchors, page.key), mdx(page.key)] };
  }
  for (const document of corpus.documents) {
    const { id } = document;
    yield {
      path: `${document.url}source/`,
      shows: [document, inDocument(corpus, id), sources.get(id)],
    };
  }
  for (const row of shownRows(corpus)) yield { path: row.url, shows: linkMatter(corpus, row, today) };
  for (const pair of documentPairs(corpus)) yield { path: pair.path, shows: [pair, pairOutlines(corpus, pair)] };
  for (const agency of agencyList(corpus)) {
    yield { path: `/agencies/${agency.slug}/`, shows: agencyPage(corpus, agency) };
  }
}
