import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import { countCharacters } from '../domain/normalize.ts';
import { shortName } from '../domain/short-name.ts';
import { type ClauseLinks, pageLinks } from './clause-links.ts';
import { clauseHeading, clauseName, frontRole } from './clause-name.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { inDocument } from './in-document.ts';
import { neighbours } from './neighbours.ts';
import { type OutlineItem, outline } from './outline.ts';
import { type PageRef, pageIndex } from './pages.ts';
import { isRoutine, repairNumber } from './repair-insertions.ts';
import { repairMarks, type TextMark } from './repair-marks.ts';
import { type ValidityView, validityView } from './validity.ts';

/** What a clause shows beside its text. */
export interface ClauseView {
  id: string;
  anchor: string;
  name: string;
  heading: string;
  fingerprint: string;
  /** Style classes of its kind. */
  classes: string[];
  /** True where the margin stays in the background: headings and what stands before and after the text. */
  quiet: boolean;
  /** True where the masthead shows it, so that the text does not show it again. */
  hoisted: boolean;
  lines: string;
  sourceUrl: string;
  repairs: number;
  repairUrl: string;
  repairHint: string;
  /** Notes on what looks wrong but stays as printed (存疑). */
  doubts: Doubt[];
  marks: TextMark[];
  links: ClauseLinks | null;
}

/** A text enclosed in a document, as listed on the document’s page. */
export interface PartLine {
  title: string;
  url: string;
  count: number;
}

/** Everything a page of policy text shows apart from the text itself. */
export interface PolicyPageView {
  ref: PageRef;
  short: string;
  mast: { mark: Clause | null; number: Clause | null; title: Clause | null };
  outline: OutlineItem[];
  parts: PartLine[];
  clauses: ReadonlyMap<string, ClauseView>;
  count: number;
  /** Items inside paragraphs, whose words are counted with these; search counts each as one more. */
  inlineCount: number;
  characters: number;
  repairs: number;
  /** True where routine repairs are so many that marking each would drown the text. */
  many: boolean;
  validity: ValidityView;
  validityUrl: string | null;
  sourceUrl: string;
  /** True where the page is long enough for off-screen clauses to be laid out late. */
  long: boolean;
  previous: PageRef | null;
  next: PageRef | null;
}

/** Returns the view of one page; `builtOn` is the date validity is judged on, `source` the source text as received. */
export function policyPageView(corpus: Corpus, ref: PageRef, builtOn: string, source: string): PolicyPageView {
  const index = pageIndex(corpus);
  const clauses = (index.clausesOf.get(ref.key) ?? []).filter((clause) => !clause.inline);
  const mast = mastClauses(clauses);
  const hoisted = new Set(Object.values(mast).flatMap((clause) => (clause ? [clause.anchor] : [])));
  const links = pageLinks(corpus, ref.key);
  const marks = repairMarks(corpus, ref.document.id, source);
  const ofDocument = inDocument(corpus, ref.document.id).repairs.filter((repair) => repair.kind !== 'layout');
  const sourceUrl = `/policies/${ref.document.id}/source/`;
  const notes = inDocument(corpus, ref.document.id).notes.filter((note) => note.clause?.startsWith(`${ref.key}#`));
  let doubted = 0;
  const view = (clause: Clause): ClauseView => {
    const own = (marks.get(clause.id) ?? []).filter(({ repair }) => repair.kind !== 'layout');
    const repairs = [...new Set(own.map(({ repair }) => repair))];
    const doubts = doubtsOf(clause, notes, doubted);
    doubted += doubts.length;
    const [first, last] = clause.sourceLines;
    return {
      id: clause.id,
      anchor: clause.anchor,
      name: clauseName(clause),
      heading: clauseHeading(clause),
      fingerprint: clause.fingerprint,
      classes: [...kindClasses(clause), ...(leadsOn(clause) ? ['ld'] : [])],
      quiet: isQuiet(clause),
      hoisted: hoisted.has(clause.anchor),
      lines: first === last ? `${first}` : `${first}–${last}`,
      sourceUrl: `${sourceUrl}#L${first}`,
      repairs: repairs.length,
      repairUrl: `${sourceUrl}#${repairs[0] ? `r${repairNumber(repairs[0].id)}` : 'repairs'}`,
      repairHint: [...new Set(repairs.map((repair) => repair.reason))].slice(0, 3).join('；'),
      doubts,
      marks: own,
      links: links.get(clause.anchor) ?? null,
    };
  };
  const views = clauses.map(view);
  const validity = validityView(ref.document, builtOn);
  return {
    ref,
    short: ref.part
      ? `${ref.document.shortTitle}　${shortName({ ...ref.document, title: ref.part.title })}`
      : ref.document.shortTitle,
    mast,
    outline: outline(clauses),
    parts: ref.part
      ? []
      : ref.document.parts.map((part) => ({
          title: part.title,
          url: part.url,
          count: (index.clausesOf.get(`${ref.document.id}/${part.id}`) ?? []).filter((clause) => !clause.inline).length,
        })),
    clauses: new Map(views.map((own) => [own.anchor, own])),
    count: ref.part
      ? clauses.length
      : inDocument(corpus, ref.document.id).clauses.filter((clause) => !clause.inline).length,
    inlineCount: (ref.part ? (index.clausesOf.get(ref.key) ?? []) : inDocument(corpus, ref.document.id).clauses).filter(
      (clause) => clause.inline,
    ).length,
    characters: ref.part
      ? clauses.reduce((sum, clause) => sum + countCharacters(clause.text), 0)
      : ref.document.source.characters,
    repairs: ref.part ? countMarks(views) : ofDocument.length,
    many: ofDocument.filter(isRoutine).length > 100,
    validity,
    validityUrl: validity.clause ? (index.clauseOf.get(validity.clause)?.url ?? null) : null,
    sourceUrl,
    long: clauses.length > 60,
    ...neighbours(corpus, ref),
  };
}

/** Counts the repairs that the clauses of a page mark, each once. */
function countMarks(views: readonly ClauseView[]): number {
  return new Set(views.flatMap((own) => own.marks.map(({ repair }) => repair.id))).size;
}

/** Finds mark, number and title where the text opens with them; further down they stay in the text, which keeps its order. */
function mastClauses(clauses: readonly Clause[]): PolicyPageView['mast'] {
  const mast: PolicyPageView['mast'] = { mark: null, number: null, title: null };
  for (const clause of clauses) {
    const role = frontRole(clause);
    if ((role === 'mark' || role === 'number' || role === 'title') && mast[role] === null) mast[role] = clause;
    else break;
  }
  return mast;
}

const FLUSH = new Set(['addressee', 'cc', 'sponsor', 'supervisor', 'printed', 'published']);
const RIGHT = new Set(['issuer', 'date', 'signature']);
const CENTRE = new Set(['mark', 'number', 'title', 'byline']);

function kindClasses(clause: Clause): string[] {
  const own = clause.headingStyle === 'own-line';
  const role = frontRole(clause);
  if (clause.kind === 'front' || clause.kind === 'back') {
    if (role && RIGHT.has(role)) return ['sm', 'rt'];
    if (role && CENTRE.has(role)) return ['sm', 'mid', role === 'title' ? 'ti' : ''].filter(Boolean);
    return role && FLUSH.has(role) ? ['sm', 'nt'] : [];
  }
  if (clause.kind === 'responsibility') return ['sm', 'rs'];
  if (clause.kind === 'table') return ['tb'];
  if (!own) return [];
  if (clause.kind === 'part' || clause.kind === 'book' || clause.kind === 'chapter') return ['k1'];
  return clause.kind === 'section' || clause.kind === 'division' ? ['k2'] : ['k3'];
}

/** Tells whether a clause only opens what follows: a heading alone on its line, or words up to a colon (工作重点：). */
function leadsOn({ kind, heading, text }: Clause): boolean {
  if (kind === 'front' || kind === 'back' || kind === 'responsibility') return false;
  return text === '' || /：\s*$/u.test(text) || (heading !== null && text.replace(/[。．.]?\s*$/u, '') === heading);
}

function isQuiet(clause: Clause): boolean {
  if (clause.kind === 'front' || clause.kind === 'back') return frontRole(clause) !== null;
  return clause.kind === 'responsibility' || (clause.headingStyle === 'own-line' && clause.text === '');
}
