import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Topic } from '../../domain/fact.ts';
import { searchedClauses } from '../by-document.ts';
import { latestDocuments } from '../latest-documents.ts';
import { madeOnce } from '../made-for.ts';
import { searchUrl } from '../search-url.ts';
import { placed } from '../table/place.ts';
import { blank, type Cell, type TableView } from '../table/table.ts';
import { topicCoverage } from '../topic-coverage.ts';
import { topicClauses } from '../topics/topic-clauses.ts';
import { mentionText, soughtText, topicMentions } from '../topics/topic-mentions.ts';

/** Returns topic × document: how many clauses are classed with the topic, each number leading to the clause that is so most. */
export function coverageTable(corpus: Corpus): TableView {
  return madeOnce('coverage-table', corpus, () => makeTable(corpus));
}

function makeTable(corpus: Corpus): TableView {
  const { rows } = topicCoverage(corpus);
  const documents = latestDocuments(corpus);
  return {
    slug: 'coverage',
    caption: '专题与文件',
    columns: [
      { key: 'topic', label: '专题', width: 20, tight: true },
      { key: 'kind', label: '类别', filter: true, tight: true },
      ...documents.map((document, at) => ({ key: `d${at + 1}`, label: document.shortTitle, numeric: true })),
      { key: 'total', label: '合计', numeric: true },
    ],
    rows: rows.map(({ topic, total }) => {
      const spoken = spokenIn(corpus, topic, documents);
      return {
        id: topic.id,
        level: null,
        cells: [
          { kind: 'link', text: topic.label, url: `/topics/${topic.id}/` },
          { kind: 'text', text: topic.kind === 'subject' ? '产业、产品' : '措施' },
          ...documents.map(({ id }) => countCell(corpus, topic, spoken.get(id) ?? [], id)),
          { kind: 'figure', text: String(total), value: total, url: `/topics/${topic.id}/` },
        ],
      };
    }),
  };
}

/** The clauses counted under a topic in some documents, by document. */
function spokenIn(
  corpus: Corpus,
  topic: Topic,
  documents: readonly PolicyDocument[],
): ReadonlyMap<string, Topic['clauses']> {
  const { byDocument } = topicClauses(corpus, topic);
  const counted = new Map(documents.flatMap(({ id }) => byDocument.get(id) ?? []).map((clause) => [clause.id, clause]));
  return Map.groupBy(
    topic.clauses.filter(({ clause }) => counted.has(clause)),
    ({ clause }) => counted.get(clause)?.doc ?? '',
  );
}

/** A count of classed clauses, else the words that stand in the text all the same, else that none of them does. */
function countCell(corpus: Corpus, topic: Topic, clauses: Topic['clauses'], doc: string): Cell {
  const best = [...clauses].sort((a, b) => Number(b.primary) - Number(a.primary) || b.weight - a.weight)[0];
  const at = best ? placed(corpus, best.clause) : null;
  if (at) return { kind: 'figure', text: String(clauses.length), value: clauses.length, url: at.clause.url };
  const mentions = topicMentions(corpus, topic, doc);
  if (mentions.length > 0)
    return { kind: 'mention', items: mentions.map((each) => ({ text: mentionText(each), url: each.url })) };
  const searched = searchedClauses(corpus, doc).length;
  return blank('none', `全文 ${searched} 条已检索，没有${soughtText(topic)}`, searchUrl(topic.label, doc));
}
