import { ratesEach } from './each-rate.ts';
import type { Reading } from './figure.ts';
import { gradesOf } from './graded.ts';
import { members } from './members.ts';
import { regionOf } from './region.ts';
import { runsOf } from './tiers.ts';

/** What a place is named as: the figure is of its base, not of all the place makes. */
const BASE = /(?:基地|园区|产业园|集群|产业|工业)$/;

/** Industries side by side, not summed up by 等 or a number. */
const INDUSTRIES = /^[^等\d、]+(?:、[^等\d、]+)+(?:产业|行业|工业)$/;

/** Grades before a list of things, each of which there is in every grade: 新认定的省级、国家级示范平台、创业创新基地. */
const GRADES =
  /^(?<deed>(?:新|首次)?(?:认定|获批|获得|获评|评定)的?)?(?<grades>[国省市县区]家?级(?:(?:、|和|或)[国省市县区]家?级)+)(?<rest>[^级]{4,})$/;

function enumeration(run: readonly Reading[]): string[] | null {
  const [first] = run;
  if (!first) return null;
  const { text, sentence, token } = first.figure;
  const own = members((first.subject ?? '').replace(/^对|的$/g, ''));
  const counted = /\d/.test((first.subject ?? '').replace(/\d+强|[A-Za-z]+\d[\d.]*|\d[GA](?![A-Za-z])/g, ''));
  if (counted) return null;
  const bare = own.length === run.length && /(?:级|\dA)$|级及[^级]{1,3}级/.test(own[0] ?? '');
  const graded = bare ? gradesOf((first.subject ?? '').replace(/^对|的$/g, ''), run.length) : null;
  if (own.length === run.length) return graded ?? own;
  const grades = GRADES.exec(first.subject ?? '')?.groups;
  const each = (grades?.['grades'] ?? '').split(/、|和|或/);
  if (grades && each.length === run.length)
    return each.map((grade) => `${grades['deed'] ?? ''}${grade}${grades['rest'] ?? ''}`);
  const alone = gradesOf((first.subject ?? '').replace(/^对|的$/g, ''), run.length);
  if (alone) return alone;
  const before = text.slice(sentence.start, token.start);
  for (const match of [
    ...before.matchAll(
      /([\u4e00-\u9fff、]+?)(?:两大|[二三四五六七八九]大|等\d+个)(?<what>[\u4e00-\u9fff]{2,8}?)(?=的|，|$)/g,
    ),
  ].reverse()) {
    const listed = members((match[1] ?? '').replace(/^(?:壮大|做大|发展|建设|培育|推进)/, ''));
    const what = match.groups?.['what'] ?? '';
    const { region } = first.figure.setting;
    if (listed.length === run.length)
      return listed.map((member) =>
        BASE.test(what) && regionOf(member, region) !== region ? `${member}${what}` : member,
      );
  }
  return null;
}

/** 装备、食品产业…超1万亿元 is said of each industry: one reading for each. */
function shared(reading: Reading): Reading[] {
  const subject = reading.subject ?? '';
  const listed = reading.role === 'amount' && reading.figure.token.kind === 'money' && INDUSTRIES.test(subject);
  return listed ? members(subject).map((member) => ({ ...reading, subject: member })) : [reading];
}

const GRADE = /^[^级]{1,3}级$/;

/** The measure a threshold is of, the threshold, and the things over it, where they are named (超50亿元企业). */
const THRESHOLD =
  /^(?<measure>[^\d]*?)(?<over>(?:超过|超|突破|不低于)(?:\d[\d.]*|[一二三五十百千]+)[万亿]*元(?:以上)?)(?<noun>.*)$/;

function thresholdOf(metric: string, before: string | null, later: readonly (string | null)[]): string {
  const own = THRESHOLD.exec(metric)?.groups;
  if (!own) return metric;
  const measure = own['measure'] || (THRESHOLD.exec(before ?? '')?.groups?.['measure'] ?? '');
  const named = later.map((other) => THRESHOLD.exec(other ?? '')?.groups?.['noun'] ?? '').find((noun) => noun !== '');
  return `${measure}${own['over'] ?? ''}${own['noun'] || (named ?? '')}`;
}

function gradeOf(metric: string, before: string | null, after: string | null): string {
  const nouns = [after, before].map(
    (other) => /^[^级]*?[国省市县]家?级(?<noun>[^级]+)$/.exec(other ?? '')?.groups?.['noun'],
  );
  return GRADE.test(metric) ? `${metric}${nouns.find((noun) => noun !== undefined) ?? ''}` : metric;
}

/**
 * Gives members of a list of counts what they share: what a bare grade counts stands with the next one or the one before
 * (1家国家级、3-5家省级示范基地), what a threshold is of with the one before, the things over it with one that follows
 * (3家年营业收入超100亿元、5家超50亿元企业).
 */
export function completeCounts(readings: readonly Reading[]): readonly Reading[] {
  const out: Reading[] = [];
  const metricOf = (other: Reading | undefined): string | null => (other?.role === 'count' ? other.metric : null);
  readings.forEach((reading, i) => {
    const metric = metricOf(reading);
    const [before, ...later] = [out[i - 1], ...readings.slice(i + 1, i + 6)].map(metricOf);
    const whole =
      metric === null ? null : thresholdOf(gradeOf(metric, before ?? null, later[0] ?? null), before ?? null, later);
    out.push(whole === null ? reading : { ...reading, metric: whole });
  });
  return out;
}

/** Rates that go back in order to the figures before them: 游客1亿人次，总收入1200亿元，分别比2020年增长50%和60%. */
function ratesOf(run: readonly Reading[], before: readonly Reading[]): Reading[] | null {
  const [first] = run;
  if (first?.role !== 'growth' || run.length < 2 || !/^(?:同比)?分别/.test(first.figure.head)) return null;
  const bases = before.slice(-run.length);
  if (bases.length < run.length || bases.some(({ role }) => role === 'growth' || role === 'limit')) return null;
  const word = /(?:同比|年均)?(?:增长|提高|提升|下降|降低|减少)/.exec(first.metric ?? '')?.[0] ?? '增长';
  return run.map((reading, i) => {
    const base = bases[i];
    const counted = base?.role === 'count';
    const subject = counted ? base.metric : (base?.subject ?? null);
    return { ...reading, subject, metric: `${counted ? '' : (base?.metric ?? '')}${word}` };
  });
}

/**
 * Gives each member of a list its own subject where 分别 says that they go in order
 * (冶金、建材、化工、轻纺产业…分别达到9200亿元、8300亿元…).
 */
export function distribute(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  runsOf(readings).forEach((run, i, runs) => {
    out.push(...toldApart(run, runs.slice(0, i).flat(), out));
  });
  return out;
}

/** The readings of one run, each with its own subject; `before` are those before it, `whole` the same already told apart. */
function toldApart(run: Reading[], before: readonly Reading[], whole: readonly Reading[]): Reading[] {
  const [first] = run;
  if (!first) return run;
  const back = ratesOf(run, before) ?? ratesEach(run, before, whole);
  if (back !== null) return back;
  if (run.length < 2) return shared(first);
  const { text, sentence, token } = first.figure;
  const kinds = first.role === 'count' ? members(first.metric ?? '') : [];
  if (kinds.length === run.length && kinds.every((kind) => /^[^级]{1,3}级/.test(kind)))
    return run.map((reading, i) => ({ ...reading, metric: kinds[i] ?? reading.metric }));
  if (!/分别/.test(text.slice(Math.max(sentence.start, token.start - 24), token.start))) return run;
  const subjects = enumeration(run);
  return subjects === null ? run : run.map((reading, i) => ({ ...reading, subject: subjects[i] ?? reading.subject }));
}
