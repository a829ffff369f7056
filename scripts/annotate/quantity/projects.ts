import type { Reading } from './figure.ts';
import { regionOf } from './region.ts';

/** Who builds and what is made there, the two halves of the subject of a project. */
export interface Works {
  readonly who: string;
  readonly product: string;
}

/** A reading of a project that is one of a list. */
type Project = Reading & { readonly works: Works };

const isProject = (reading: Reading | undefined): reading is Project => reading?.works !== undefined;

const STAGE = /(?:[一二三]期)(?:工程|项目)?$/;

function isPlace(words: string, home: string): boolean {
  return words !== '' && regionOf(words, home) !== home && regionOf(words, home).startsWith(words);
}

function placeAtEnd(words: string, home: string): string {
  for (const length of [5, 4, 3, 2])
    if (words.length > length && isPlace(words.slice(-length), home)) return words.slice(-length);
  return '';
}

/** The words between two figures of a list. */
function between(before: Reading, after: Reading): string {
  return after.figure.text.slice(before.figure.token.end, after.figure.token.start);
}

/** True where one list of a company runs on: no mark but 、, and after 项目 only with 和. */
function runsOn(words: string): boolean {
  return !/[，；：。]|(?:项目|工程)(?:建设)?、/.test(words) && /[、和及与]/.test(words);
}

/** The company of the member before carries on, also to another place of it (河南煤化集团濮阳…、安阳…). */
function holder(before: Project, project: Project): string {
  const { who, product } = project.works;
  const words = between(before, project);
  if (who === '') {
    const same = product !== '' && product === before.works.product;
    return runsOn(words) || same ? before.works.who : '';
  }
  const { region } = project.figure.setting;
  const place = isPlace(who, region) && runsOn(words) ? placeAtEnd(before.works.who, region) : '';
  return place === '' ? who : `${before.works.who.slice(0, -place.length)}${who}`;
}

function named(project: Project, works: Works): Project {
  return { ...project, works, subject: `${works.who}${works.product}` || project.subject };
}

/** A stage of a project in brackets (液态奶一期工程（40万吨）): the stage is of the same company, the size before it of the whole. */
function isStage(before: Project, project: Project): boolean {
  const { text, token } = project.figure;
  return (
    text.charAt(token.start - 1) === '（' &&
    STAGE.test(before.works.product) &&
    project.works.who === before.works.product
  );
}

/** A stage said after the whole (在印尼建设年产500万吨优质钢的项目，到2012年力争一期投产100万吨优质钢). */
function isStageOf({ works: whole }: Project, { works: part }: Project): boolean {
  return part.who === whole.who && part.product !== whole.product && part.product.replace(STAGE, '') === whole.product;
}

/**
 * Gives each project of a list what it shares with its neighbours: the company named before it, the product named after it.
 * Across 项目、 nothing is carried on, since another company may be meant that the text leaves out.
 */
export function shareInProjects(readings: readonly Reading[]): Reading[] {
  const out = [...readings];
  for (let i = 1; i < out.length; i += 1) {
    const [before, project] = [out[i - 1], out[i]];
    if (!isProject(before) || !isProject(project)) continue;
    if (isStage(before, project)) {
      const { who, product } = before.works;
      out[i] = named(project, { who, product });
      out[i - 1] = { ...named(before, { who, product: product.replace(STAGE, '') }), staged: true };
      continue;
    }
    if (isStageOf(before, project)) out[i - 1] = { ...before, staged: true };
    const who = holder(before, project);
    if (who !== project.works.who) out[i] = named(project, { ...project.works, who });
  }
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [project, after] = [out[i], out[i + 1]];
    if (!isProject(project) || !isProject(after)) continue;
    const bare = project.works.product === '' && project.works.who !== '' && project.figure.tail === '';
    if (bare && runsOn(between(project, after)))
      out[i] = named(project, { ...project.works, product: after.works.product });
  }
  return out;
}
