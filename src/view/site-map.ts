import type { Corpus } from '../domain/corpus.ts';
import { footNavigation, mainNavigation } from './navigation.ts';
import { policyPages } from './pages.ts';

/** Returns the site paths of the pages that are worth finding from outside: texts, proofs, topics and the main sections. */
export function siteMap(corpus: Pick<Corpus, 'documents' | 'topics'>): string[] {
  const sections = [...mainNavigation, ...footNavigation].map(({ path }) => path);
  const texts = policyPages(corpus.documents).map(({ path }) => path);
  const proofs = corpus.documents.map((document) => `${document.url}source/`);
  const topics = corpus.topics.map((topic) => `/topics/${topic.id}/`);
  return [...new Set(['/', ...sections, ...texts, ...proofs, ...topics])];
}
