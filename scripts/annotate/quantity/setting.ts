import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import { headingsOver } from '../../../src/domain/headings-over.ts';
import { placeNamed } from '../../../src/domain/place-names.ts';

/** What a clause inherits from its document and headings. */
export interface Setting {
  readonly region: string;
  /** The industry a plan is about, from its title: 汽车产业, 新型材料业. */
  readonly industry: string | null;
  /** The years a plan is for, from its title: 2012年行动计划, （2017-2020年）. */
  readonly plan: { readonly from: number; readonly to: number } | null;
  readonly issuedIn: number | null;
  /** Headings of the clause, its own last. */
  readonly headings: readonly string[];
  /** True under headings such as 基本情况, 发展现状, where figures report what is. */
  readonly review: boolean;
  /** The city or county that the clause stands under, where a heading that holds for all below it names one. */
  readonly place?: string | null;
  /** True within an article (第…条) of a law or rules or under 下列条件之一：, which state what holds, not what shall be reached. */
  readonly article?: boolean;
}

const PERIOD = /(20\d\d)年?[-—~～–至](20\d\d)年/;
const SINGLE = /(20\d\d)年度?[^《》]{0,12}(?:计划|方案|要点|安排|任务)/;
/** What leads in a list of conditions. */
const CONDITIONS = /(?:下列|以下|如下)(?:各项|各項)?(?:条件|條件|情形|资格|資格)[^。]*[：:]\s*$/;
const REVIEW = /情况|现状|概况|形势|成效|回顾/;
const LEADS =
  /^(?:人民政府|办公厅|办公室|关于|印发|转发|发布|加快|推进|推动|促进|支持|进一步|大力|的|\d{4}年|省|市|县)+/;

function industryOf(title: string, region: string): string | null {
  const bare = title.replace(/\s+/g, '');
  const inner = /(?:印发|转发)(.+)的通知/.exec(bare)?.[1] ?? bare;
  const rest = inner
    .replaceAll(region, '')
    .replace(/^[《〈]/, '')
    .replace(LEADS, '');
  return /^([\u4e00-\u9fff]{1,12}?(?:产业|工业|行业|制造业|业))/.exec(rest)?.[1] ?? null;
}

function periodOf(title: string): Setting['plan'] {
  const bare = title.replace(/\s+/g, '');
  const period = PERIOD.exec(bare);
  if (period) return { from: Number(period[1]), to: Number(period[2]) };
  const single = SINGLE.exec(bare);
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}

/** A heading with words of its own behind it leads these alone, not the paragraphs after them. */
function leadsOn(clause: Clause): boolean {
  return clause.headingStyle === 'own-line' || clause.text.length <= (clause.heading ?? '').length + 2;
}

/** Returns the place that the headings of a clause are about, nearest first; null where none names one alone. */
function placeOf(clause: Clause, above: readonly Clause[], home: string): string | null {
  for (const { heading } of [clause, ...above.filter(leadsOn)]) {
    const place = heading === null ? null : placeNamed(heading.replace(/\s+/g, ''), home);
    if (place !== null) return place === 'several' ? null : place.name;
  }
  return null;
}

/**
 * Returns what a clause inherits from its document and from the clauses above it, nearest first; a part’s own title
 * counts before that of its document. `led` is the paragraph that leads in the list a clause stands in.
 */
export function settingOf(document: PolicyDocument, clause: Clause, above: readonly Clause[], led = ''): Setting {
  const part = document.parts.find((p) => p.id === clause.part)?.title;
  const headings = headingsOver(clause);
  const industry = part === undefined ? null : industryOf(part, document.region.name);
  return {
    region: document.region.name,
    industry: industry ?? industryOf(document.title, document.region.name),
    plan: (part === undefined ? null : periodOf(part)) ?? periodOf(document.title),
    issuedIn: document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4)),
    headings: headings.map((h) => h.replace(/\s+/g, '')),
    review: headings.some((h) => REVIEW.test(h)),
    place: placeOf(clause, above, document.region.name),
    article:
      [clause, ...above].some(({ kind }) => kind === 'article') ||
      [led, ...above.map(({ text }) => text)].some((text) => CONDITIONS.test(text)),
  };
}
