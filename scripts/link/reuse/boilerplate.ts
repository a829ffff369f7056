import { splitId } from '../../../src/domain/anchor.ts';
import type { Passage } from '../../../src/domain/link.ts';

/** Wording that any policy text may hold and that says nothing about where a text comes from (套语), after real phrases. */
const FORMULAE: readonly RegExp[] = [
  // “以习近平新时代中国特色社会主义思想为指导”
  /^以.{4,30}思想为指导$/u,
  // “已经省政府同意现印发给你们请认真贯彻”, “现印发给你们请认真贯彻执行”
  /现(?:印发|转发)给你们/u,
  // “各省辖市省直管县市人民政府省人民政府各部门”, “市人民政府各部门各有关单位”
  /人民政府.{0,6}各(?:部门|有关单位)/u,
  // “根据省委经济工作会议精神和2012年河南省推进重点工程建设促进经济结构调整行动方案”
  /^根据.*(?:会议精神|部署|要求)/u,
  // “产业规模以上主营业务收入”, “规模以上主营业务收入达到”: only the figures after it say anything
  /^(?:产业|工业|企业)?规模以上.{0,4}(?:主营业务收入|增加值|产值)(?:分别)?(?:达到|完成|超过)?\d*$/u,
];

/** “省发展改革委工业和信息化委”: a list of agencies is the same wherever the same agencies work together. */
const AGENCIES = /^(?:[省市县]?(?:\p{Script=Han}{2,10}?)(?:委|厅|局|办|部))+(?:工业和信息化|发展改革|科技)?$/u;

/** Texts of which so many share one wording that nobody took it from anybody. */
const USUAL_PAGES = 5;

/** Marks the passages that are formulae, lists of agencies, or stand in five texts or more; the others stay as they are. */
export function markBoilerplate(passages: readonly Passage[]): Passage[] {
  const pages = new Map<string, Set<string>>();
  for (const { text, from, to } of passages) {
    const set = pages.get(text) ?? new Set<string>();
    pages.set(text, set.add(splitId(from).page).add(splitId(to).page));
  }
  const usual = new Set(
    [...pages].flatMap(([text, { size }]) => (size >= USUAL_PAGES || isFormula(text) ? [text] : [])),
  );
  return passages.map((passage) => (usual.has(passage.text) ? { ...passage, boilerplate: true } : passage));
}

/** Tells whether a bare passage is a formula or nothing but agencies. */
export function isFormula(text: string): boolean {
  return AGENCIES.test(text) || FORMULAE.some((formula) => formula.test(text));
}
