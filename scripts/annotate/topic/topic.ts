import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import type { TopicScanner } from './lexicon.ts';
import { type ClauseContext, scoreTopics, type WeightedTopic } from './score.ts';

/** Assigns the topics of the vocabulary to every clause, the primary first, by words and where they stand. */
export function annotateTopics(texts: Texts, rules: readonly TopicRule[], scan: TopicScanner): Topic[] {
  const titles = new Map<string, string>();
  for (const document of texts.documents) {
    titles.set(document.id, document.title);
    for (const part of document.parts) titles.set(`${document.id}/${part.id}`, part.title);
  }
  const byTopic = new Map<TopicRule, Topic['clauses']>(rules.map((rule) => [rule, []]));
  const tables = new Map(texts.tables.map((table) => [table.clause, table]));
  for (const clause of texts.clauses) {
    const title = titles.get(`${clause.doc}/${clause.part ?? ''}`) ?? titles.get(clause.doc) ?? '';
    for (const [index, { topic, weight }] of topicsOf(clause, tables.get(clause.parent ?? ''), title, scan).entries())
      byTopic.get(topic)?.push({ clause: clause.id, weight, primary: index === 0, status: 'auto' });
  }
  return rules.map((rule) => ({
    id: rule.id,
    label: rule.label,
    synonyms: rule.synonyms,
    words: rule.words,
    broader: rule.broader,
    kind: rule.kind,
    clauses: byTopic.get(rule) ?? [],
  }));
}

function topicsOf(clause: Clause, table: PolicyTable | undefined, title: string, scan: TopicScanner): WeightedTopic[] {
  const context = { title, ancestors: clause.headings, heading: clause.heading, text: clause.text };
  switch (clause.kind) {
    case 'front':
      return /^front-(?:title|notice)/u.test(clause.anchor) ? scoreTopics(context, scan) : [];
    case 'back':
    case 'responsibility':
    case 'annex-list':
    case 'table':
      return [];
    case 'table-row':
      return scoreTopics({ ...context, text: table ? withoutBodies(clause.text, table) : clause.text }, scan);
    default:
      return clause.anchor.startsWith('art')
        ? withoutPassing(scoreTopics(context, scan), context, scan)
        : scoreTopics(context, scan);
  }
}

/**
 * Leaves out the subjects that an article of a law or rule only passes over: one for which nothing but hints stand in it
 * and above it is a means (电子签名, 以自己的设备), not a matter of the article.
 */
function withoutPassing(topics: WeightedTopic[], context: ClauseContext, scan: TopicScanner): WeightedTopic[] {
  const words = [context.title, ...context.ancestors, context.heading ?? '', context.text];
  const named = new Set(words.flatMap(scan).flatMap(({ topic, force }) => (force === 1 ? [topic] : [])));
  return topics.filter(({ topic }) => topic.kind === 'measure' || named.has(topic));
}

/** Leaves out the cells that name bodies: 省政府金融办 leads, but 金融 need not be what the row is about. */
function withoutBodies(text: string, { columns }: PolicyTable): string {
  const cells = text.split('\t');
  return cells.filter((_, index) => !/单位|部门|序号/u.test(columns[index] ?? '')).join('，');
}
