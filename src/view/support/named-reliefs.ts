import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { isRelief } from '../../domain/relief.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { recordsOf } from '../by-clause.ts';
import { searchedClauses } from '../by-document.ts';
import { type Placed, placed } from '../table/place.ts';

/** Words of a sentence that has reliefs in force carried out, with the clause they stand in. */
export interface NamedRelief {
  document: PolicyDocument;
  at: Placed;
  quote: string;
}

/** What has something in force carried out. */
const APPLIES = /(?:落实|执行|兑现|用好|用足|享受)(?:好|到位)?/u;
/** What is no promise: a ban, a report, a wish. */
const NO_PROMISE = /不得|严禁|违规|骗取|追缴|累计|争取|探索|研究(?=完善|制定|出台|落实)/u;
const SPARES = '(?:加计扣除|税前扣除|抵扣|退税|即征即退|(?<!减)免税|免征|免收|减征|减半|缓缴|减免|税收优惠)';
const HINT = new RegExp(SPARES, 'u');
/** A form of relief behind what it spares or whom (增值税免征, 高新技术企业税收优惠). */
const BEHIND = new RegExp(`^(?<what>.+?)${SPARES}`, 'u');
/** A form of relief before the tax or fee that it spares (免征车辆购置税). */
const BEFORE = /(?:免征|免收|减征|减半征收|缓缴|减免)(?<what>[\u4e00-\u9fff“”]+?[税费金])/u;
/** Words that name no tax, fee or receiver: 落实国家有关税收优惠政策, 减免各项税费. */
const GENERIC =
  /国家|中央|省|市|县|我|各级|各项|各类|一系列|有关|相关|现行|现有|企业|关于|出台|支持|及时|足额|等|的|和|与|减税|降费|税费|税收|收费|费用|[税费]$/gu;

function naming(item: string): boolean {
  const what = [BEHIND.exec(item)?.groups?.['what'], BEFORE.exec(item)?.groups?.['what']];
  return what.some((words) => words !== undefined && words.replace(GENERIC, '') !== '');
}

/** Returns the words of a sentence from those that carry out to the last that spare; null where no relief is named there. */
function wordsOf(sentence: string): string | null {
  if (!HINT.test(sentence) || NO_PROMISE.test(sentence)) return null;
  const parts = [...sentence.matchAll(/[^，；。！？\s]+/gu)];
  const from = parts.findIndex(([words]) => {
    const applied = APPLIES.exec(words);
    return (
      applied &&
      words
        .slice(applied.index + applied[0].length)
        .split(/[、和及]/u)
        .some(naming)
    );
  });
  const first = parts[from];
  if (!first) return null;
  const last = parts.findLast(([words]) => HINT.test(words)) ?? first;
  return sentence.slice(first.index, last.index + last[0].length);
}

/**
 * Returns where documents have reliefs in force carried out that they name (落实研发费用加计扣除), and say nothing of their
 * own of them, so that no measure is read from these words.
 */
export function namedReliefs(corpus: Corpus, documents: readonly PolicyDocument[]): NamedRelief[] {
  return documents.flatMap((document) =>
    searchedClauses(corpus, document.id).flatMap(({ id, text }) => {
      if (!HINT.test(text)) return [];
      const read = recordsOf(corpus.support, id).filter(({ instrument }) => isRelief(instrument));
      return sentencesOf(text).flatMap(([from, to]) => {
        const sentence = text.slice(from, to);
        const quote = wordsOf(sentence);
        const at = quote === null ? null : placed(corpus, id);
        if (quote === null || !at || read.some((measure) => sentence.includes(measure.quote))) return [];
        return [{ document, at, quote }];
      });
    }),
  );
}
