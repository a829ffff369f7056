import { type Figure, readFigures } from './figures.ts';
import { fold } from './fold.ts';
import type { Mention, Stretch } from './mention.ts';
import { ownWords } from './own-words.ts';
import { type Telling, tellings } from './tellings.ts';
import { unreadNumbers } from './unread-numbers.ts';

/** Before or behind a number that is not meant to be exact. */
const ABOUT = /(?:近|约|大约|接近)$/u;
const ABOUT_AFTER = /^(?:左右|上下)/u;
/** Units that say by themselves what is told: a sum or a share stands in the clause or is not from it. */
const TELLING_UNITS = new Set(['元', '美元', '欧元', '%', '‰', '百分点', '']);
/** 亿元企业 names a size and tells no sum. */
const SIZE = /^[百千万亿]+[元级]$/u;
/** Numbers that count the memo’s own things too often to be worth a word where it is not sure what they tell. */
const SLIGHT = /[项大种次天年月]$|^\d{1,3}$/u;

/** What a memo tells in numbers beside a citation. */
export interface Told {
  /** Figures that retell the citation. */
  figures: Figure[];
  /** Figures of which it cannot be told whether they do. */
  maybe: Figure[];
  /** Numbers as written that are not checked (近300万元, 两成, 六家). */
  unread: string[];
}

/** What is asked of the text cited: whether it has some words, and which kinds of figures. */
export interface Cited {
  holds: (folded: string) => boolean;
  kinds: ReadonlySet<string>;
}

const NOTHING: Told = { figures: [], maybe: [], unread: [] };

/**
 * Returns the figures that a memo tells beside a citation in its own words: those with a unit in its sentence, outside
 * quotation marks. From where the sentence goes on with what was done or is proposed, they only may retell the citation.
 */
export function toldFigures(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  apart: readonly Stretch[],
  cited: Cited,
): Told {
  if (mention.scope !== null || mention.by === 'link') return NOTHING;
  const all = tellings(text, mention, mentions, apart);
  const told = all.map((telling, at) => readTelling(telling, all.slice(0, at), cited));
  const figures = told.flatMap((one) => one.figures);
  const maybe = told.flatMap((one) => one.maybe);
  return {
    figures: unique(figures),
    maybe: unique(maybe).filter(
      ({ written }) => !SIZE.test(written) && !figures.some((item) => item.written === written),
    ),
    unread: [...new Set(told.flatMap(({ unread }) => unread))],
  };
}

function readTelling({ text, sure }: Telling, earlier: readonly Telling[], cited: Cited): Told {
  const whole = fold(text).text;
  const read = withRanges(whole);
  const gone = earlier.some((other) => ownWords(fold(other.text).text, cited.holds) !== null);
  const own = gone ? 0 : (ownWords(whole, cited.holds) ?? whole.length);
  const isSure = ({ start, kind }: Figure): boolean =>
    start < own && (sure === 'all' || (sure === 'likely' && (TELLING_UNITS.has(kind) || cited.kinds.has(kind))));
  const exact = read.filter(({ start, written, about }) => {
    if (about) return false;
    return !ABOUT.test(whole.slice(0, start)) && !ABOUT_AFTER.test(whole.slice(start + written.length));
  });
  const rough = read.filter((figure) => !exact.includes(figure));
  const unread = [
    ...rough.map(({ start, written }) => ({ start, written })),
    ...unreadNumbers(whole, read).map(({ start, written }) => ({ start, written })),
  ].filter(({ start, written }) => (sure !== 'maybe' && start < own) || !SLIGHT.test(written));
  return {
    figures: exact.filter(isSure),
    maybe: exact.filter((figure) => !isSure(figure)),
    unread: unread.map(({ written }) => written),
  };
}

function unique(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, at) => figures.findIndex(({ written }) => written === figure.written) === at);
}

/** Returns the figures of a folded text and the first numbers of its ranges and lists, with the unit of the last. */
function withRanges(folded: string): Figure[] {
  const own = readFigures(folded, false);
  const all = readFigures(folded, true);
  return all.flatMap((figure, at) => {
    if (own.some(({ start }) => start === figure.start)) return [figure];
    const next = all[at + 1];
    const joint = /^[-至到、和或与]/u.exec(folded.slice(figure.start + figure.written.length))?.[0] ?? '';
    // 2022、2023年… and 四(五)7、8 are no lists of figures; a list of sums and shares is.
    const shares = /[-至到]/u.test(joint) || (joint !== '' && TELLING_UNITS.has(figure.kind) && figure.kind !== '');
    if (!next || !shares || /^(?:19|20)\d\d$/u.test(figure.written)) return [];
    const unit = /\d$/u.test(figure.written) ? /^[\d.,]+/u : /^[\d.,]+[百千万亿]*/u;
    return [{ ...figure, written: `${figure.written}${next.written.replace(unit, '')}` }];
  });
}
