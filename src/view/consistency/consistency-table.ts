import { clauseWords } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Consistency } from '../../domain/fact.ts';
import { type Placed, placeCell, placed } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { blank, type Cell, type Row, type TableView } from '../table/table.ts';

const KIND: Record<Consistency['kind'], string> = {
  growth: '增速与数不符',
  'growth-floor': '增速与界限相差',
  subtotal: '分项与合计不符',
  'missing-annex': '缺附件',
  'output-over-capacity': '产量与产能',
  'number-gap': '序号不连',
  other: '其他',
};

/** Returns the checks of the texts against themselves, each with its arithmetic and every quote it compares. */
export function consistencyTable(corpus: Corpus): TableView {
  return {
    slug: 'consistency',
    caption: '数字与附件前后不符',
    columns: [
      { key: 'kind', label: '类别', tight: true, filter: true },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 28 },
      { key: 'finding', label: '查出什么', width: 48 },
      { key: 'arithmetic', label: '算式', width: 40 },
      { key: 'quotes', label: '原文', width: 56 },
    ],
    rows: corpus.consistency.flatMap((check): Row[] => {
      const at = placed(corpus, check.clauses[0] ?? '');
      if (!at) return [];
      return [
        {
          id: check.id,
          level: at.page.document.level,
          cells: [
            { kind: 'text', text: KIND[check.kind] },
            placeCell(
              at,
              holder(corpus, check.clauses.slice(0, 1), check.quotes[0] ?? '') ? check.quotes[0] : undefined,
            ),
            { kind: 'text', text: check.finding },
            check.arithmetic === ''
              ? blank('na', '不是算术问题', at.clause.url)
              : { kind: 'text', text: check.arithmetic },
            quotesCell(corpus, check),
          ],
        },
      ];
    }),
  };
}

function quotesCell(corpus: Corpus, { clauses, quotes }: Consistency): Cell {
  const items = quotes.flatMap((quote) => {
    const at = holder(corpus, clauses, quote);
    return at ? [{ text: `“${quote}”`, url: quoteUrl(at.clause, quote) }] : [];
  });
  return { kind: 'list', items };
}

/** Returns the clause, of those a check names, in which a quote stands. */
function holder(corpus: Corpus, clauses: readonly string[], quote: string): Placed | null {
  for (const id of clauses) {
    const at = placed(corpus, id);
    if (at && clauseWords(at.clause).includes(quote)) return at;
  }
  return null;
}
