import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';
import { searchTips } from './search-examples.ts';

/** A way of writing a query, by an example that finds something in this corpus, and what it means. */
export interface SearchSign {
  sign: string;
  means: string;
}

/** Names tried for the examples. */
const TRIED = 12;

/** Returns the ways of writing a query, with examples from the corpus; one that the corpus has no example of is left out. */
export function searchSigns(corpus: Corpus): SearchSign[] {
  const tips = searchTips(corpus, TRIED);
  const [name] = tips;
  const shown = corpus.clauses.filter(({ inline }) => !inline);
  const pairs = tips.flatMap((one, at) => tips.slice(at + 1).map((other) => [one, other] as const));
  const has = (clause: Clause, word: string): boolean => clause.text.includes(word);
  const both = pairs.find(([one, other]) => shown.some((clause) => has(clause, one) && has(clause, other)));
  const apart = pairs.find(([one, other]) => shown.some((clause) => has(clause, one) && !has(clause, other)));
  const heading = tips.find((word) => shown.some((clause) => clause.heading?.includes(word)));
  const figure = corpus.quantities.find(({ quote, value, unit }) => unit !== '%' && quote.includes(`${value}${unit}`));
  const number = corpus.documents.find(({ docNumber }) => docNumber !== null)?.docNumber;
  const items = Map.groupBy(
    corpus.clauses.filter(({ kind, num }) => kind === 'item' && num.length > 2),
    ({ doc }) => doc,
  );
  const homes = corpus.documents.filter(({ id }) => items.has(id));
  const called = homes.find((document) => placeOfOne(corpus, document) !== null) ?? homes[0];
  const own = (called && items.get(called.id)) ?? [];
  const [item] = own;
  const home = called ? placeOfOne(corpus, called) : null;
  const spoken = Math.max(...own.map(({ num }) => num.at(-1) ?? 0));
  const parts = name ? [name.slice(0, 2), name.slice(2)].filter((part) => part !== '') : [];
  return [
    name ? { sign: name, means: `逐字查这 ${name.length} 个字` } : null,
    both ? { sign: both.join(' '), means: '两个词须同在一条' } : null,
    parts.length > 1 ? { sign: `"${parts.join(' ')}"`, means: `引号里的空格不作分隔，查连着的“${name}”` } : null,
    apart ? { sign: apart.join(' -'), means: `有“${apart[0]}”而没有“${apart[1]}”` } : null,
    heading ? { sign: `标题:${heading}`, means: '只查条款自己的标题' } : null,
    figure
      ? {
          sign: `${figure.value} ${figure.unit}`,
          means: `数和后面的单位作一个词，同“${figure.value}${figure.unit}”；连着查不到的，再作两个词查`,
        }
      : null,
    number ? { sign: number, means: '文号：直接打开这件文件' } : null,
    item
      ? {
          sign: item.citation,
          means: `条次：列出各文件的${item.citation}${home === null ? '' : `；前面加文件名（${home} ${item.citation}）只到那一件`}`,
        }
      : null,
    home
      ? {
          sign: `${home} 第${spoken}条`,
          means: `编号说成“第几条”：到那件文件里编号是 ${spoken} 的条；不加文件名的，只在编号不多时列出`,
        }
      : null,
  ].filter((sign) => sign !== null);
}

/** Returns the place that a document is called by (新密 2023), where no other document is called by it too; else null. */
function placeOfOne({ documents }: Corpus, document: PolicyDocument): string | null {
  const place = document.shortTitle.split(' ')[0] ?? '';
  const isCalled = ({ title, shortTitle }: PolicyDocument): boolean =>
    title.includes(place) || shortTitle.includes(place);
  return documents.some((other) => other !== document && isCalled(other)) ? null : place;
}
