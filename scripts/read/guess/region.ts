import type { Meta } from '../../../src/domain/document.ts';
import { type Region, regionOf, regionsAbove, regionsNamed } from '../../../src/domain/regions.ts';
import type { Confidence, Guess } from './guess.ts';

/** The one character for each province at the head of its document numbers (豫政, 粤府). */
const PROVINCE_OF: Record<string, string> = Object.fromEntries(
  '京110000 津120000 冀130000 晋140000 蒙150000 辽210000 吉220000 黑230000 沪310000 苏320000 浙330000 皖340000 闽350000 赣360000 鲁370000 豫410000 鄂420000 湘430000 粤440000 桂450000 琼460000 渝500000 川510000 黔520000 滇530000 藏540000 陕610000 甘620000 青630000 宁640000 新650000'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);
const NATIONAL =
  /^(?:国务院|中共中央|(?:第.{1,6}届)?全国人民代表大会|中华人民共和国|国家|最高人民|工业和信息化部|财政部|科学技术部|科技部|商务部|农业农村部|生态环境部|自然资源部|交通运输部|教育部|住房和?城乡建设部|人力资源和?社会保障部|中央)/u;
const NATION = '100000';
/**
 * GB/T 2260 has no codes below 台湾省; a law on 台湾同胞 is not of the place, so that a city or county must be
 * named. Texts that came out of Big5 write 北 as U+F963, which NFKC undoes.
 */
const IN_TAIWAN =
  /^(?:[臺台][北中南東东]|高雄|新北|桃[園园]|基隆|新竹|嘉[義义]|苗栗|彰化|南投|[雲云]林|屏[東东]|宜[蘭兰]|花[蓮莲]|澎湖)(?<kind>[市縣县])/u;
/** The same inside a text, where an organ or a rule of the place follows: 彰化縣都市計畫委員會, 彰化縣建築管理自治條例. */
const NAMES_TAIWAN = new RegExp(
  `${IN_TAIWAN.source.slice(1)}(?:政府|議會|\\p{Script=Han}{2,8}(?:委員會|自治條例|局))`,
  'u',
);
const TAIWAN = '710000';

interface Place {
  region: Guess<string>;
  level: Guess<Meta['level']>;
}

/** Guesses region and level from the issuer, the title, the document number, and last from the regions the text names. */
export function guessRegion(issuer: string | null, title: string, docNumber: string | null, text: string): Place {
  for (const [words, where] of [
    [issuer, '发文机关'],
    [title, '标题'],
  ] as const) {
    if (!words) continue;
    if (isNational(words)) return place(NATION, 'high', `${where}是国家机关`);
    const taiwan = IN_TAIWAN.exec(words.normalize('NFKC'));
    if (taiwan) return taiwanese(taiwan, where);
    const found = atHead(words, text);
    if (found) return place(found.code, 'high', `${where}“${words.slice(0, 16)}”`);
  }
  const province = docNumber ? PROVINCE_OF[docNumber.slice(0, 1)] : undefined;
  if (province) return place(province, 'low', `文号“${docNumber}”，可能是省以下机关`);
  const within = inTitle(title, text);
  if (within) return place(within.code, 'low', `标题提到“${within.name}”`);
  const local = fittedTo(text);
  if (local) return place(local.code, 'low', `正文“结合${local.name}实际”`);
  const most = mostNamed(text);
  if (most) return place(most.code, 'low', `正文多次提到“${most.name}”`);
  const taiwan = NAMES_TAIWAN.exec(text.normalize('NFKC'));
  return taiwan ? taiwanese(taiwan, '正文') : place(NATION, 'low', '没有认出是哪个地区的文件，暂填国家');
}

function taiwanese(found: RegExpExecArray, where: string): Place {
  const { region, level } = place(
    TAIWAN,
    where === '正文' ? 'low' : 'high',
    `${where}“${found[0]}”，GB/T 2260 只有台湾省的代码`,
  );
  return { region, level: { ...level, value: found.groups?.['kind'] === '市' ? 'municipality' : 'county' } };
}

/** A place that a title names with its kind, not at its head: 关于调整平湖市灵活就业人员社会保险补贴标准的通知. */
function inTitle(title: string, text: string): Region | null {
  for (const [name] of title.matchAll(/[\p{Script=Han}]{2,8}?(?:省|市|县|区|旗|州)/gu))
    for (let start = 0; start <= name.length - 3; start += 1) {
      const named = regionsNamed(name.slice(start)).filter((region) => region.name === name.slice(start));
      if (named.length > 0) return nearest(named, text) ?? null;
    }
  return null;
}

/** The place a text is made for: 结合抚州实际，提出十条措施. */
function fittedTo(text: string): Region | null {
  for (const match of text.matchAll(/结合(\p{Script=Han}{2,7})实际/gu)) {
    const named = nearest(regionsNamed(match[1] ?? ''), text);
    if (named) return named;
  }
  return null;
}

/** Tells whether an issuer or a title begins with the name of an organ of the nation. */
export function isNational(words: string): boolean {
  return NATIONAL.test(words);
}

/** The region named at the head of some words: the lowest of a chain such as 温州市鹿城区. */
function atHead(words: string, text: string): Region | null {
  const bare = words.replace(/^[（(](\p{Script=Han}{2,8})[）)]/u, '$1').replace(/^(?:中共|关于印发|印发|关于)/u, '');
  let found: Region | null = null;
  let rest = bare;
  for (let round = 0; round < 3; round += 1) {
    const next = longestPrefix(rest, found, text);
    if (!next) break;
    found = next.region;
    rest = rest.slice(next.length);
  }
  return found;
}

function longestPrefix(words: string, above: Region | null, text: string): { region: Region; length: number } | null {
  for (let length = Math.min(12, words.length); length >= 2; length -= 1) {
    const named = regionsNamed(words.slice(0, length)).filter(
      (r) => !above || regionsAbove(r).some((a) => a.code === above.code),
    );
    const best = named.length > 1 ? nearest(named, text) : named[0];
    if (best) return { region: best, length };
  }
  return null;
}

/** Among regions of one name the one whose upper regions the text names. */
function nearest(named: readonly Region[], text: string): Region | undefined {
  const score = (region: Region): number => regionsAbove(region).filter((above) => text.includes(above.name)).length;
  return [...named].sort((a, b) => score(b) - score(a))[0];
}

function mostNamed(text: string): Region | null {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/[\p{Script=Han}]{2,5}(?:省|市|县|自治区)/gu)) {
    for (let start = 0; start <= name.length - 3; start += 1) {
      const tail = name.slice(start);
      const region = regionsNamed(tail)[0];
      if (region && region.name === tail) counts.set(region.code, (counts.get(region.code) ?? 0) + 1);
    }
  }
  const own = ownKind(text);
  const best = [...counts].sort((a, b) => Number(isOf(b[0], own)) - Number(isOf(a[0], own)) || b[1] - a[1])[0];
  return best && best[1] >= 2 ? regionOf(best[0]) : mostNamedProvince(text);
}

/** What a text calls its own place: 市 of 我市, 本市; null where it does not, or calls it two things. */
function ownKind(text: string): string | null {
  const kinds = new Set([...text.matchAll(/[我本]([省市县])(?!政府)/gu)].map((match) => match[1] ?? ''));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function isOf(code: string, kind: string | null): boolean {
  return kind !== null && (regionOf(code)?.name.endsWith(kind) ?? false);
}

/** Short names of provinces (上海) count where one stands far more often than any other. */
function mostNamedProvince(text: string): Region | null {
  const counts = Object.values(PROVINCE_OF)
    .flatMap((code) => regionOf(code) ?? [])
    .map((region) => ({
      region,
      count: text.split(region.name.slice(0, /^(?:内蒙|黑龙)/u.test(region.name) ? 3 : 2)).length - 1,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count >= LEAST_NAMED && first.count >= 2 * (second?.count ?? 0) ? first.region : null;
}

const LEAST_NAMED = 3;

function place(code: string, confidence: Confidence, ground: string): Place {
  const region = regionOf(code);
  const value = region?.level ?? 'nation';
  return { region: { value: code, confidence, ground }, level: { value, confidence, ground } };
}
