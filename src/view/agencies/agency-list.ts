import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyAssignment } from '../../domain/fact.ts';
import type { Level } from '../../domain/level.ts';
import { levelRank } from '../../domain/level.ts';
import { madeFor, madeOnce } from '../made-for.ts';
import { type Placed, placed } from '../table/place.ts';
import { asciiName } from '../targets/industry.ts';
import { COUNTY_CITIES } from './county-cities.ts';

/** An agency with everything the texts give it to do. */
export interface Agency {
  name: string;
  /** ASCII, in its address. */
  slug: string;
  function: string | null;
  level: Level;
  tasks: { assignment: AgencyAssignment; at: Placed }[];
}

/** Tells whether a name stands for several that the text does not name: 有关省辖市, 各有关单位, 新密市各有关乡镇政府. */
export function isCollective({ name }: Pick<Agency, 'name'>): boolean {
  return /有关|相关|各(?=[级单部县市区乡镇街])/u.test(name);
}

/** Returns how many agencies the texts name, and how many names stand for several. */
export function agencyCounts(corpus: Corpus): { named: number; collective: number } {
  const list = agencyList(corpus);
  const collective = list.filter(isCollective).length;
  return { named: list.length - collective, collective };
}

/** Returns the counts as words: 76 个机构、7 个合称. */
export function agencyCountWords(corpus: Corpus): string {
  const { named, collective } = agencyCounts(corpus);
  return `${named} 个机构${collective > 0 ? `、${collective} 个合称` : ''}`;
}

const made = madeFor<Corpus, Agency[]>('agencies');
const names = madeFor<readonly Agency[], Map<string, string>>('agency-slugs');

/** Returns the agencies of the corpus, highest level first, those with the most tasks first. */
export function agencyList(corpus: Corpus): Agency[] {
  const known = made.get(corpus);
  if (known) return known;
  const byName = new Map<string, Agency>();
  const slugs = new Set<string>();
  for (const assignment of corpus.agencies) {
    const at = placed(corpus, assignment.clause);
    if (!at) continue;
    const agency = byName.get(assignment.agency) ?? newAgency(corpus, assignment, at, slugs);
    byName.set(agency.name, agency);
    agency.tasks.push({ assignment, at });
  }
  const list = [...byName.values()];
  list.sort(
    (a, b) => levelRank(a.level) - levelRank(b.level) || b.tasks.length - a.tasks.length || (a.slug < b.slug ? -1 : 1),
  );
  made.set(corpus, list);
  return list;
}

/** Agencies with files of their own at most; in a large corpus the others have their page, and stand in the data set. */
const MOST_FILES = 300;
const filed = madeFor<readonly Agency[], ReadonlySet<Agency>>('agencies-with-files');

/** Tells whether the tasks of an agency can be taken away as files: always, or for those with most tasks of many. */
export function hasFiles(corpus: Corpus, agency: Agency): boolean {
  const list = agencyList(corpus);
  if (list.length <= MOST_FILES) return true;
  const known =
    filed.get(list) ?? new Set([...list].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST_FILES));
  filed.set(list, known);
  return known.has(agency);
}

/** Returns the site path of an agency’s page, or null where no text gives it a task. */
export function agencyUrl(corpus: Corpus, name: string): string | null {
  const list = agencyList(corpus);
  const byName = names.get(list) ?? new Map(list.map((agency) => [agency.name, agency.slug]));
  names.set(list, byName);
  const slug = byName.get(name);
  return slug ? `/agencies/${slug}/` : null;
}

function newAgency(corpus: Corpus, assignment: AgencyAssignment, at: Placed, slugs: Set<string>): Agency {
  const { agency: name, function: task } = assignment;
  const base = asciiName(name) || 'agency';
  let slug = base;
  for (let count = 2; slugs.has(slug); count += 1) slug = `${base}-${count}`;
  slugs.add(slug);
  return { name, slug, function: task, level: levelOf(corpus, name, at), tasks: [] };
}

/** Returns the level of a local government by its name (南阳市人民政府, 有关县政府, 街道办事处), or null where the name does not say. */
function localLevel(name: string): Level | null {
  if (/(?:乡镇|乡|镇)(?:人民)?政府$|街道办事处$/u.test(name)) return 'township';
  const place = /^(.{2,7}?[市县区])(?:人民)?政府$/u.exec(name)?.[1];
  if (/[县区](?:人民)?政府$/u.test(name)) return 'county';
  if (place && COUNTY_CITIES.has(place)) return 'county';
  return place || /省辖市|有关市(?:政府)?$/u.test(name) ? 'municipality' : null;
}

/** Returns an agency’s own level: of the region whose name it bears, else of the document that names it. */
function levelOf(corpus: Corpus, name: string, { page }: Placed): Level {
  const rules = corpus.register.filter((rule) => rule.name.length > 4 && name.endsWith(rule.name));
  const rule = rules.sort((a, b) => b.name.length - a.name.length)[0];
  if (rule?.level === 'county') return rule.level;
  const local = localLevel(name);
  if (local) return local;
  const region = regionLevels(corpus).find((each) => name.startsWith(each.name));
  return region?.level ?? page.document.level;
}

/** The regions of the corpus with the level of their first document, those with longer names first. */
function regionLevels(corpus: Corpus): readonly { name: string; level: Level }[] {
  return madeOnce('region-levels', corpus, () => {
    const levels = new Map<string, Level>();
    for (const { region, level } of corpus.documents) if (!levels.has(region.name)) levels.set(region.name, level);
    return Array.from(levels, ([name, level]) => ({ name, level })).sort((a, b) => b.name.length - a.name.length);
  });
}
