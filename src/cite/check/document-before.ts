import type { CheckDocument } from './check-index.ts';
import type { Library, LibraryPage } from './library.ts';

/** What the words right before a place say of its text: which it is, which it can be, or that it is another. */
export type DocumentBefore =
  | { kind: 'page'; page: LibraryPage; start: number; assumed: boolean }
  | { kind: 'several'; pages: LibraryPage[]; start: number }
  | { kind: 'unknown'; start: number; named: boolean };

const FARTHEST = 60;
const KINDS =
  '实施意见|若干意见|若干政策|若干措施|意见|行动计划|行动方案|工作方案|实施方案|实施细则|计划|方案|通知|办法|规定|条例|细则|决定|措施|规划|纲要|政策|文件|文';
const YEAR_ALONE = /\s*(?:19|20)\d{2}年?\s*$/u;
/** A kind that says nothing of the title. */
const GENERAL = /^(?:若干政策|若干措施|政策|措施|办法|规定|通知|决定|文件|文)$/u;
const PIECE = /[，,。；;：:！？!?、\n“”"《》]/u;
const TAIL = new RegExp(
  `(?:(?<kind>${KINDS})(?:[（(][^（）()]{0,20}[）)])?)?(?:[）)】\\]”"])?(?:[的中之里]|规定的?)?\\s*$`,
  'u',
);
/** 洛阳市, 新密市, 河南省; no 我市, 全市, 上市. */
const REGION = /(?<name>\p{Script=Han}{2})(?<unit>[省市县区])/gu;
const NO_REGION = /[我全本各该外上城超都股入夜门两三高新园景片开社发地辖省市县区]$|^[各等]/u;
const LEVELS: readonly [RegExp, CheckDocument['level']][] = [
  [/国家|中央|国务院|部委/u, 'nation'],
  [/省级|省里|省政府|省(?=文|政策|方案|意见|计划|措施)/u, 'province'],
  [/市级|市里|市政府|(?<![我全本])市(?=文|政策|方案|意见|计划|措施)/u, 'municipality'],
  [/县级|县里|县政府|县(?=文|政策|方案|意见|计划|措施)/u, 'county'],
];

/**
 * Reads the words that end where a place begins: 新密市的计划, 省级2015年实施方案, 洛阳市若干政策. Returns null where they name
 * no text; `current` is the text cited last, `recent` those before, latest first.
 */
export function documentBefore(
  library: Library,
  text: string,
  at: number,
  current: LibraryPage | null,
  recent: readonly LibraryPage[],
): DocumentBefore | null {
  const from = Math.max(0, at - FARTHEST);
  const window = text.slice(from, at);
  const piece = window.split(PIECE).at(-1) ?? '';
  const start = at - piece.length;
  const tail = TAIL.exec(piece);
  const kind = tail?.groups?.['kind'] ?? null;
  const head = piece.slice(0, tail?.index ?? piece.length);
  // 郑州 2022: region and year alone, which several documents may share.
  const dated = kind === null ? (YEAR_ALONE.exec(head)?.[0] ?? '') : '';
  const near = kind === null ? head.slice(-6 - dated.length) : head.slice(-24);
  const regions = [...near.matchAll(REGION)].filter(({ groups }) => !NO_REGION.test(groups?.['name'] ?? ''));
  const names = regions.map(({ groups }) => groups?.['name'] ?? '');
  const short = library.index.documents.map(regionOf).filter((name) => name !== '' && near.includes(name));
  const level = LEVELS.find(([words]) => words.test(near + (kind ?? '')))?.[1] ?? null;
  const year = /(?:19|20)\d{2}(?=年?)/u.exec(kind === null ? dated : near + (tail?.[0] ?? ''))?.[0] ?? null;
  const place = head.slice(0, head.length - dated.length).trim();
  if (kind === null && !/[省市县区]$/u.test(place) && !short.some((name) => place.endsWith(name))) return null;
  const described = names.length > 0 || short.length > 0 || level !== null || year !== null;
  if (!described) return kind === null ? null : ofKind(kind, start, tail, current, recent);
  const fits = library.index.documents.filter(
    (document) =>
      (names.length === 0 || names.some((name) => ofRegion(document, name))) &&
      (names.length > 0 || short.length === 0 || short.some((name) => regionOf(document) === name)) &&
      (level === null || document.level === level) &&
      (year === null || `${document.title}${document.shortTitle}`.includes(year)) &&
      (kind === null || GENERAL.test(kind) || document.title.includes(kind)),
  );
  const pages = fits.flatMap(({ id }) => library.pages.get(id) ?? []);
  const [only] = pages;
  const first = Math.min(
    ...[...regions.map(({ index }) => index), ...short.map((name) => near.indexOf(name)), near.length].filter(
      (i) => i >= 0,
    ),
  );
  const begin = start + head.length - near.length + (first < near.length ? first : 0);
  if (only && pages.length === 1) return { kind: 'page', page: only, start: begin, assumed: false };
  const cited = recent.find((page) => pages.some(({ document }) => document === page.document));
  if (cited && cited === current) return { kind: 'page', page: cited, start: begin, assumed: true };
  return pages.length > 1
    ? { kind: 'several', pages, start: begin }
    : { kind: 'unknown', start: begin, named: kind !== null };
}

/** A bare kind (实施意见四（三）3.) means the latest text of that kind; where none was cited, none of those that were. */
function ofKind(
  kind: string,
  start: number,
  tail: RegExpExecArray | null,
  current: LibraryPage | null,
  recent: readonly LibraryPage[],
): DocumentBefore | null {
  const page = GENERAL.test(kind)
    ? current
    : recent.find(({ title, document }) => (title + document.title).includes(kind));
  const begin = start + (tail?.index ?? 0);
  if (page) return { kind: 'page', page, start: begin, assumed: true };
  return GENERAL.test(kind) ? null : { kind: 'unknown', start: begin, named: false };
}

/** Returns the place a document is of, as its short title begins: 郑州 of 郑州 2022. */
export function regionOf({ shortTitle }: CheckDocument): string {
  return /^\p{Script=Han}+/u.exec(shortTitle)?.[0] ?? '';
}

function ofRegion(document: CheckDocument, name: string): boolean {
  return (
    regionOf(document).includes(name) || document.title.startsWith(name) || (document.issuer ?? '').startsWith(name)
  );
}
