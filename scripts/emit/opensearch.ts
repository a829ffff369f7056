import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';

/**
 * Index settings for OpenSearch or Elasticsearch: pairs of characters as in the site's own search, so that a phrase
 * query over `text` finds every substring of two characters or more and nothing else.
 */
export const SEARCH_INDEX = {
  settings: {
    analysis: {
      normalizer: { folded: { type: 'custom', filter: ['lowercase'] } },
      char_filter: { solid: { type: 'pattern_replace', pattern: '\\s+', replacement: '' } },
      tokenizer: { pairs: { type: 'ngram', min_gram: 2, max_gram: 2, token_chars: [] } },
      analyzer: {
        pairs: { type: 'custom', char_filter: ['solid'], tokenizer: 'pairs', filter: ['cjk_width', 'lowercase'] },
      },
    },
  },
  mappings: {
    dynamic: false,
    properties: {
      text: { type: 'text', analyzer: 'pairs' },
      heading: { type: 'text', analyzer: 'pairs' },
      doc: { type: 'keyword' },
      title: { type: 'text', analyzer: 'pairs' },
      docNumber: { type: 'keyword', normalizer: 'folded' },
      level: { type: 'keyword' },
      region: { type: 'keyword' },
      year: { type: 'keyword' },
      topics: { type: 'keyword' },
      agencies: { type: 'keyword' },
      citation: { type: 'keyword' },
      url: { type: 'keyword', index: false },
      order: { type: 'integer' },
    },
  },
} as const;

/** Yields a bulk request (NDJSON) line by line, two lines a clause; clauses inside another's text are left to that one. */
export function* bulkLines(
  documents: readonly PolicyDocument[],
  clauses: readonly Clause[],
  index: string,
): Generator<string> {
  const homes = new Map(documents.map((document) => [document.id, document]));
  for (const clause of clauses) {
    const document = homes.get(clause.doc);
    if (!document || clause.inline) continue;
    yield `${JSON.stringify({ index: { _index: index, _id: clause.id } })}\n`;
    yield `${JSON.stringify({
      text: clause.text,
      heading: clause.heading,
      doc: document.id,
      title: document.title,
      docNumber: document.docNumber,
      level: document.level,
      region: document.region.name,
      year: document.issuedOn?.slice(0, 4) ?? null,
      topics: clause.topics,
      agencies: clause.agencies,
      citation: clause.citation,
      url: clause.url,
      order: clause.order,
    })}\n`;
  }
}
