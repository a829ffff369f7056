import { placeId } from '../src/domain/anchor.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../src/domain/diagnostic.ts';
import { type EditorialSet, editorialSchema, type WrittenAt, writtenAt } from '../src/domain/editorial.ts';
import { annotator } from './annotate/annotate.ts';
import { gather } from './annotate/gather.ts';
import { openKeptValues } from './lib/kept-values.ts';
import type { Progress } from './lib/progress.ts';
import { readsOwnSources, type Settings } from './lib/settings.ts';
import { sumOf } from './lib/sum-store.ts';
import { link } from './link/link.ts';
import { packRepairs, unpackRepairs } from './parse/packed-repairs.ts';
import { parse } from './parse/parse.ts';
import { type ReadSource, readSources } from './read/read.ts';
import { idleDecisions, readEditorial } from './read/read-editorial.ts';
import { repair } from './repair/repair.ts';
import { reportDoubts } from './report/report.ts';

/** What a run of the pipeline made: the corpus, and all that the stages had to say about their input. */
export interface PipelineResult {
  corpus: Corpus;
  /** The text of each source as received, by document id. */
  sources: ReadonlyMap<string, string>;
  /** For each document a checksum of all that its own text and facts were made from. */
  editions: ReadonlyMap<string, string>;
  /** Published anchors that an editor says have moved, as global ids. */
  moves: { from: string; to: string; at: WrittenAt }[];
  diagnostics: Diagnostic[];
}

const NO_DECISIONS = editorialSchema.parse({});
/** Code whose change may change what is told of a single document. */
export const CODE = [
  'scripts/pipeline.ts',
  'scripts/repair',
  'scripts/parse',
  'scripts/report',
  'scripts/annotate',
  'scripts/lib',
  'src/domain',
];

/** What earlier runs kept: folders for what was read, for what each document tells by itself, and for what linking takes. */
export interface PipelineKeptIn {
  reading: string | null;
  analysis: string | null;
  linking: string | null;
}

const NOTHING_KEPT: PipelineKeptIn = { reading: null, analysis: null, linking: null };

/** What the stages tell of each document by itself, gathered; all of a corpus but what links its documents. */
export interface Told extends Omit<PipelineResult, 'corpus'> {
  facts: Omit<Corpus, 'links' | 'passages'>;
  editorial: EditorialSet;
}

/**
 * Runs the stages in order: read; then repair → parse → annotate for each document by itself; then link. What
 * unchanged documents tell is taken from `keptIn`. Emitting is left to the command, since `check` wants the findings
 * only. Touches no other file but to read; throws nothing about the content of a source.
 */
export async function runPipeline(
  settings: Settings,
  progress: Progress,
  keptIn: PipelineKeptIn = NOTHING_KEPT,
): Promise<PipelineResult> {
  return linkDocuments(await tellDocuments(settings, progress, keptIn), progress, keptIn.linking);
}

/** Runs the stages up to the last one; what unchanged documents tell is taken from `keptIn`. */
export async function tellDocuments(settings: Settings, progress: Progress, keptIn: PipelineKeptIn): Promise<Told> {
  progress.step('读入源文和编辑决定');
  const { editorial, diagnostics: aboutEditorial } = await readEditorial(settings.editorialDir);
  const { sources, diagnostics: aboutSources } = await readSources(settings.sourcesDir, keptIn.reading);

  progress.step('校订、分条，标注指标、措施、责任、引用、专题');
  const before = await openKeptValues(keptIn.analysis, CODE);
  const annotate = annotator(editorial);
  const vocabulary = sumOf(JSON.stringify([editorial.agencies, editorial.topics]));
  const tell = async (source: ReadSource) => {
    const decisions = editorial.documents.get(source.id) ?? NO_DECISIONS;
    // With the places at which they are written: what is told of a decision names them.
    const { value, sum } = await before.take([source.id, source.sum, decisions, vocabulary], () => {
      const { tables, notes, repairs, diagnostics, ...text } = parse(repair(source, decisions), decisions);
      const doubts = reportDoubts({ source, repairs, notes, ...text });
      const annotated = annotate({ documents: [text.document], clauses: text.clauses, tables, notes });
      return { annotated, tables, notes, repairs: packRepairs(repairs), diagnostics: [...diagnostics, ...doubts] };
    });
    return { ...value, repairs: unpackRepairs(source.id, value.repairs), sum };
  };
  const read: Awaited<ReturnType<typeof tell>>[] = [];
  for (const source of sources) {
    read.push(await tell(source));
    progress.tick(read.length, sources.length);
  }
  await before.close();
  const tables = read.flatMap((one) => one.tables);
  const facts = gather(
    read.map(({ annotated }) => annotated),
    editorial,
    settings.today,
  );

  const aboutIdle = readsOwnSources(settings) ? idleDecisions(editorial, sources) : [];
  const names = new Map(facts.documents.map(({ id, shortTitle }) => [id, shortTitle]));
  const findings = [aboutEditorial, aboutSources, aboutIdle, ...read.map((one) => one.diagnostics), facts.diagnostics];
  return {
    facts: {
      documents: facts.documents,
      clauses: facts.clauses,
      tables,
      notes: read.flatMap(({ notes }) => notes),
      repairs: read.flatMap(({ repairs }) => repairs),
      quantities: facts.quantities,
      support: facts.support,
      agencies: facts.agencies,
      references: facts.references,
      topics: facts.topics,
      synonyms: facts.synonyms,
      register: editorial.agencies,
      measures: editorial.measures,
      consistency: facts.consistency,
    },
    editorial,
    sources: new Map(sources.map((source) => [source.id, source.text])),
    editions: new Map(
      read.map(({ annotated: { document }, sum }) => {
        const name = names.get(document.id) ?? '';
        // Other documents show it, and it may depend on them.
        return [document.id, name === document.shortTitle ? sum : sumOf(sum, name)];
      }),
    ),
    moves: [...editorial.documents].flatMap(([doc, decisions]) =>
      decisions.anchors.map(({ from, to }, index) => ({
        from: placeId(doc, from),
        to: placeId(doc, to),
        at: writtenAt(decisions, 'anchors', index),
      })),
    ),
    diagnostics: findings.flat(),
  };
}

/** Runs the last stage, which lays the documents side by side. */
export async function linkDocuments(
  { facts, editorial, diagnostics, ...received }: Told,
  progress: Progress,
  keptIn: string | null,
): Promise<PipelineResult> {
  progress.step('比对各文件，找对应条款和同文');
  const kept = keptIn === null ? null : { folder: keptIn, editions: received.editions };
  const { links, passages, diagnostics: aboutLinks } = await link(facts, editorial, kept);
  progress.end();
  return {
    ...received,
    corpus: { ...facts, links, passages },
    diagnostics: [...diagnostics, ...aboutLinks].sort(compareDiagnostics),
  };
}
