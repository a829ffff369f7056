import { endsInPlace, placeNamed } from '../../../src/domain/place-names.ts';
import { elsewhere } from './elsewhere.ts';
import type { Reading } from './figure.ts';

/** The region of a document of the state. */
const STATE = '中华人民共和国';
const NATION = /^(?:我国|全国)/;
const NATIONWIDE = /在(?:全国|我国)(?:各地)?$/;
const WHOLE = /全[省市县区国]|[我本][省市县区国]/;
/** Words that name nobody: what stays in front of a figure when its company and place were said before. */
const NOBODY =
  /^(?:力争|争取|尽快|尽早|加快|继续|推进|实施|建设|新建|扩建|建成|形成|[一二三]期|投产|达产|实现|完成|具备|年产|年处理|年采选|年生产|年加工|年出栏|日产|日处理|月产|达到|突破|超过|逾|约|近|并|还|再|各|末|底|双|两|套|产能|生产能力|新增|销售收入|主营业务收入|产值|利税)*$/;

/** Returns the one city or county that words name, the nation where they begin with 我国, otherwise the home region. */
export function regionOf(words: string, home: string): string {
  const named = placeNamed(words, home);
  if (NATION.test(words)) return '全国';
  return named === null || named === 'several' ? home : named.name;
}

/** Returns the place a stretch of words names or puts something in, `several` for places apart, null for none. */
function placeOf(words: string, home: string, anywhere = true): string | null {
  const away = anywhere ? elsewhere(words, home) : null;
  if (away !== null) return away;
  const named = placeNamed(words, home);
  return named === null || named === 'several' ? named : named.name;
}

/** Whose money is set aside: 省财政统筹安排25亿元，支持合肥综合性国家科学中心建设 is the province’s, wherever it goes. */
const PAYER = /(?<level>[省市县区])级?财政[^，；。]{0,6}(?:安排|新增|投入|列支|拨付)/;

/** A site, which lies in the place named before it (加快信阳市…进程，在上天梯产业集聚区建设…). */
const SITE = /^在[^，]{2,12}(?:区|园|基地|镇)(?:建设|新建|实施)?$/;
/** The parts of a list, with the marks between them; 和 parts only where a figure follows it. */
const PARTS = /([，：、]|(?:以及|和|及|与)(?=[^和及与，：、]*\d))/;
/** A work of its own without a size, whose place is no longer that of the next one (国机重工（洛阳）产业园、年产1500台…). */
const WHOLE_WORK = /^\D*(?:产业园|园区|基地|项目|工程)$/;

/**
 * Walks back from a figure to the words that lead its list: in 新乡豫北化工18万吨/年合成氨和50万吨/年缓释肥 nobody stands
 * before 50万吨, so 新乡 holds for it too. Ends with the first words that name somebody.
 */
function placeBefore(reading: Reading, home: string): string | null {
  const { text, sentence, token } = reading.figure;
  const before = text.slice(Math.max(sentence.start, text.lastIndexOf('；', token.start - 1) + 1), token.start);
  const parts = `${before.replace(/(?:到|至)?\d{4}年/g, '')}0`.split(PARTS);
  let farther = false;
  for (let i = parts.length - 1; i >= 0; i -= 2) {
    const lead = /^\D*/.exec(parts[i] ?? '')?.[0] ?? '';
    const place = placeOf(lead, home);
    const beside = parts[i - 1] === '、' ? (parts[i - 2] ?? '') : '';
    const listed = !/\d/.test(beside) && (farther ? placeNamed(beside, home) !== null : endsInPlace(beside, home));
    if (place !== null) return listed ? 'several' : place;
    if (!NOBODY.test(lead) && !SITE.test(lead)) return null;
    if (parts[i - 1] === '、' && WHOLE_WORK.test(beside)) return null;
    farther ||= parts[i - 1] === '，';
  }
  return null;
}

/**
 * Returns the place a figure is about: what its subject names, else the words before it that name nobody new, else its
 * headings; the nation where the words begin with 我国, null where the figure is of no place, the region of the
 * document where several places or none are named.
 */
export function regionOfReading(reading: Reading): string | null {
  const region = placeOfReading(reading);
  return region === STATE ? '全国' : region;
}

function placeOfReading(reading: Reading): string | null {
  const { figure, subject, role } = reading;
  const home = figure.setting.region;
  if (/是指/.test(figure.head)) return null;
  if ((role !== 'limit' && NATION.test(subject ?? '')) || NATIONWIDE.test(figure.head)) return '全国';
  if (role === 'count' && /^全国.*(?:总数|总量|人数|户数)/.test(reading.metric ?? '')) return '全国';
  const payer = PAYER.exec(figure.lead)?.groups?.['level'];
  if (figure.token.kind === 'money' && payer !== undefined && (home.endsWith(payer) || /自治区$/.test(home)))
    return home;
  const places = [
    // Who invests abroad and is rewarded for it at home is of home.
    () => placeOf(subject ?? '', home, role !== 'limit'),
    () => (role === 'limit' ? null : placeOf(/(?:在|位于)[^在]*$/.exec(figure.head)?.[0] ?? '', home)),
    () => (role === 'capacity' || role === 'amount' ? placeBefore(reading, home) : null),
    () => (WHOLE.test(figure.lead) ? null : (figure.setting.place ?? null)),
  ];
  for (const place of places) {
    const found = place();
    if (found !== null) return found === 'several' ? home : found;
  }
  return home;
}
