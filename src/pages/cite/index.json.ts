import { makeCheckIndex } from '../../cite/check/make-check-index.ts';
import { loadAnchors } from '../../view/anchors.ts';
import { buildDate } from '../../view/build-date.ts';
import { loadCorpus } from '../../view/corpus.ts';

/** What the memo checker reads, `/cite/index.json`; fetched only when a memo is checked. */
export function GET(): Response {
  return Response.json(makeCheckIndex(loadCorpus(), loadAnchors(), buildDate()));
}
