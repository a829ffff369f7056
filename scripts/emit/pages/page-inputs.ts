import type { Corpus } from '../../../src/domain/corpus.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { AnchorRecord } from '../../../src/domain/ledger.ts';
import { agencyList } from '../../../src/view/agencies/agency-list.ts';
import { agencyPage } from '../../../src/view/agencies/agency-page.ts';
import { pageLinkMatter } from '../../../src/view/clause-links.ts';
import { fingerprintCodes, fingerprintMatter } from '../../../src/view/fingerprints.ts';
import { linkPageMatter } from '../../../src/view/links/link-page.ts';
import { documentPairs } from '../../../src/view/links/pairs.ts';
import { rowMatter, shownRows as shownLinks } from '../../../src/view/links/rows.ts';
import { neighbours } from '../../../src/view/neighbours.ts';
import { pageHistory } from '../../../src/view/page-history.ts';
import { policyPages } from '../../../src/view/pages.ts';
import { retiredAnchors } from '../../../src/view/retired-anchors.ts';
import { searchWordMatter } from '../../../src/view/search-words.ts';
import { sourceFileName } from '../../../src/view/source-text.ts';
import { MOST_ROWS } from '../../../src/view/table/most-rows.ts';
import { shownRows } from '../../../src/view/table/table.ts';
import { allTargets, comparedQuantities } from '../../../src/view/targets/all-targets.ts';
import { groupTable } from '../../../src/view/targets/group-table.ts';
import { otherGroups } from '../../../src/view/targets/other-groups.ts';
import { chartedGroups, type TargetGroup, targetGroups } from '../../../src/view/targets/series.ts';
import { yearMatrix } from '../../../src/view/targets/year-matrix.ts';
import { sumOf } from '../../lib/sum-store.ts';
import { tellLink } from '../record-sums.ts';

/** A page or file whose content depends on nothing but what it shows, the frame of the site and the code. */
export interface PageInput {
  /** Site path, `/policies/<doc>/`, or that of a file, `/excerpt/texts/<doc>.json`. */
  path: string;
  /** All that the page shows, or checksums of it. */
  shows: unknown;
}

/** What the pages are made from. */
export interface PageMatter {
  corpus: Corpus;
  /** For each document a checksum of all that its own text and facts were made from. */
  editions: ReadonlyMap<string, string>;
  anchors: readonly AnchorRecord[];
  /** The date validity is judged on, YYYY-MM-DD. */
  today: string;
}

/**
 * Returns, one after the other, every page of those kinds whose number grows with the corpus: policy texts, their sources
 * and files, links, pairs of documents, agencies, groups of targets; those of fingerprints, since a change of a document
 * changes few of them; and that of all targets, since charts take long. Other pages that show the whole corpus are made in
 * every build.
 */
export function* pageInputs({ corpus, editions, anchors, today }: PageMatter): Generator<PageInput> {
  // The document itself is given too: whether it is in force depends on the day.
  const own = (document: PolicyDocument): unknown => [editions.get(document.id), document];
  for (const [place, page] of policyPages(corpus.documents).entries()) {
    const text = own(page.document);
    const around = [page, neighbours(corpus, page), retiredAnchors(corpus, anchors, page.key)];
    const links = pageLinkMatter(corpus, page.key, (link) => tellLink(link, editions)).join('\n');
    yield { path: page.path, shows: [text, links, around] };
    yield { path: `/compare/clauses/texts/${page.key}.json`, shows: text };
    yield { path: `/excerpt/texts/${page.key}.json`, shows: [text, place] };
    yield { path: `/cite/history/${page.key}.json`, shows: pageHistory(anchors, page.key) };
  }
  for (const document of corpus.documents) {
    yield { path: `${document.url}source/`, shows: own(document) };
    yield { path: `${document.url}source/${sourceFileName(document)}`, shows: document.source };
  }
  for (const row of shownLinks(corpus)) yield { path: row.url, shows: linkPageMatter(corpus, row, today) };
  for (const { path, from, to, rows } of documentPairs(corpus)) {
    yield { path, shows: [own(from), own(to), rows.map(rowMatter)] };
  }
  for (const agency of agencyList(corpus)) {
    yield { path: `/agencies/${agency.slug}/`, shows: agencyPage(corpus, agency) };
  }
  yield { path: '/search/words.json', shows: searchWordMatter(corpus) };
  yield* targetInputs(corpus);
  for (const code of fingerprintCodes(anchors)) {
    const shows = sumOf(fingerprintMatter(corpus, anchors, code).join('\n'));
    yield { path: `/v/${code}/`, shows };
    if (code.length === 2) yield { path: `/v/${code}.json`, shows };
  }
}

function* targetInputs(corpus: Corpus): Generator<PageInput> {
  const groupSum = checksums((group: TargetGroup) => group);
  const charted = chartedGroups(corpus);
  const choice = sumOf(JSON.stringify(charted.map(({ slug, region, industry }) => [slug, region, industry.label])));
  const [matrix, all] = [yearMatrix(corpus), allTargets(corpus)];
  yield {
    path: '/compare/targets/',
    shows: [
      charted.map(groupSum),
      charted[0] && groupTable(corpus, charted[0]).table,
      targetGroups(corpus).length,
      [matrix, all].map((table) => [shownRows(table, MOST_ROWS), table.rows.length]),
      corpus.quantities.length - comparedQuantities(corpus).length,
    ],
  };
  for (const group of targetGroups(corpus)) {
    const { table } = groupTable(corpus, group);
    const { groups, near } = otherGroups(corpus, charted, group, 3);
    const others = [groups.map(groupSum), near];
    yield { path: `/compare/targets/${group.slug}/`, shows: [groupSum(group), table, others, choice] };
    yield { path: `/data/compare/chart-${group.slug}.svg`, shows: groupSum(group) };
  }
}

/** Returns a function that gives the checksum of all that a record shows; what several pages show is read once. */
function checksums<T extends object>(shows: (record: T) => unknown): (record: T) => string {
  const known = new Map<T, string>();
  return (record) => {
    const sum = known.get(record) ?? sumOf(JSON.stringify(shows(record)));
    known.set(record, sum);
    return sum;
  };
}
