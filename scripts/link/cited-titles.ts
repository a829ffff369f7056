import { splitId } from '../../src/domain/anchor.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { directionOf } from '../../src/domain/direction.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { levelChar, levelRank } from '../../src/domain/level.ts';
import { type Link, UNNAMED } from '../../src/domain/link.ts';
import { sentencesOf } from '../../src/domain/sentences.ts';
import { textOrder } from '../../src/domain/text-order.ts';
import { titleScope } from '../../src/domain/title-scope.ts';
import { callsOn } from './citation.ts';
import { linkId } from './link-id.ts';
import type { LinkInput } from './link-input.ts';
import { isEarlier } from './order.ts';

/** Scores of a citation by name, and of one that says only whose policy is meant. */
const NAMED = 0.9;
const MEANT = 0.3;

/**
 * Finds citations of whole documents (称引): a clause that names an earlier document of the corpus, and one that says
 * “中央、省出台相关政策，郑州市遵照执行” where an earlier text of that level is about the same. They lead to the title.
 */
export function findCitedTitles({ clauses, documents, topics, references }: LinkInput): Link[] {
  const titles = clauses.filter(({ anchor }) => anchor === 'front-title');
  const homes = new Map(documents.map((document) => [document.id, document]));
  const titleOf = new Map(titles.flatMap((title) => (title.part === null ? [[title.doc, title] as const] : [])));
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const named = references.flatMap(({ clause, quote, target }) => {
    const [title, to] = [titleOf.get(target ?? ''), clauseOf.get(clause)];
    return title && to ? citation(title, to, quote, NAMED, homes) : [];
  });
  const scopes = new Map(titles.map((title) => [splitId(title.id).page, titleScope(title.text, topics)]));
  const about = new Map<string, Clause[]>();
  for (const title of titles)
    for (const label of scopes.get(splitId(title.id).page) ?? [])
      about.set(
        label,
        [...(about.get(label) ?? []), title].sort((a, b) => later(homes, a, b)),
      );
  const meant = clauses.flatMap((to) => {
    if (to.inline || to.kind === 'front' || !MEANS.test(to.text)) return [];
    const own = scopes.get(splitId(to.id).page) ?? scopes.get(to.doc) ?? [];
    const others = [...own].flatMap((label) => about.get(label) ?? []);
    return others.flatMap((title) => meantBy(title, to, homes)).slice(0, LATEST);
  });
  return [...new Map([...meant, ...named].map((link) => [link.id, link])).values()];
}

/** Text that may mean a policy of a level above without naming it; looked at before any title is. */
const MEANS = /[国央省市][^。；]{0,16}(?:政策|部署)/u;
/** Documents an unnamed citation may lead to, the latest first. */
const LATEST = 3;

function later(homes: ReadonlyMap<string, PolicyDocument>, a: Clause, b: Clause): number {
  return textOrder(homes.get(b.doc)?.issuedOn ?? '', homes.get(a.doc)?.issuedOn ?? '');
}

function meantBy(title: Clause, to: Clause, homes: ReadonlyMap<string, PolicyDocument>): Link[] {
  const [document, other] = [homes.get(title.doc), homes.get(to.doc)];
  if (!document || !other || levelRank(other.level) <= levelRank(document.level)) return [];
  const quote = callsOn(document).exec(to.text)?.[0];
  return quote === undefined ? [] : citation(title, to, quote, MEANT, homes);
}

function citation(
  from: Clause,
  to: Clause,
  quote: string,
  score: number,
  homes: ReadonlyMap<string, PolicyDocument>,
): Link[] {
  const [a, b] = [homes.get(from.doc), homes.get(to.doc)];
  if (!a || !b || !isEarlier(a, b) || directionOf(a, b) === 'peer') return [];
  const sentence = sentencesOf(to.text)
    .map(([start, end]) => to.text.slice(start, end))
    .find((text) => text.includes(quote));
  const byName = score === NAMED;
  return [
    {
      id: linkId(from.id, to.id),
      from: from.id,
      to: to.id,
      relation: 'cites',
      relations: ['cites'],
      direction: directionOf(a, b),
      strength: byName ? 2 : 1,
      score,
      explanation: byName
        ? `后文写明“${quote}”。得分${score.toFixed(2)}`
        : `后文写“${quote}”，${UNNAMED}；前文是同一范围的${levelChar(a.level)}级文件。得分${score.toFixed(2)}`,
      evidence: { from: from.text, to: sentence ?? to.text, shared: [] },
      status: 'auto',
    },
  ];
}
