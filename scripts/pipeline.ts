import { placeId } from '../src/domain/anchor.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../src/domain/diagnostic.ts';
import { editorialSchema } from '../src/domain/editorial.ts';
import { annotate } from './annotate/annotate.ts';
import { attach } from './annotate/attach.ts';
import type { Progress } from './lib/progress.ts';
import type { Settings } from './lib/settings.ts';
import { link } from './link/link.ts';
import { parse } from './parse/parse.ts';
import { readSources } from './read/read.ts';
import { readEditorial } from './read/read-editorial.ts';
import { repair } from './repair/repair.ts';
import { reportDoubts } from './report/report.ts';

/** What a run of the pipeline made: the corpus, and all that the stages had to say about their input. */
export interface PipelineResult {
  corpus: Corpus;
  /** The text of each source as received, by document id. */
  sources: ReadonlyMap<string, string>;
  /** Published anchors that an editor says have moved, as global ids. */
  moves: { from: string; to: string }[];
  diagnostics: Diagnostic[];
}

const NO_DECISIONS = editorialSchema.parse({});

/**
 * Runs the stages in order: read → repair → parse → annotate → link. Emitting is left to the command, since
 * `check` wants the findings only. Touches no file but to read; throws nothing about the content of a source.
 */
export async function runPipeline(settings: Settings, progress: Progress): Promise<PipelineResult> {
  progress.step('读入源文和编辑决定');
  const { editorial, diagnostics: aboutEditorial } = await readEditorial(settings.editorialDir);
  const { sources, diagnostics: aboutSources } = await readSources(settings.sourcesDir);

  progress.step('校订、分条');
  const parsed = sources.map((source, index) => {
    progress.tick(index + 1, sources.length);
    const decisions = editorial.documents.get(source.id) ?? NO_DECISIONS;
    return parse(repair(source, decisions), decisions);
  });
  const texts = {
    documents: parsed.map((p) => p.document),
    clauses: parsed.flatMap((p) => p.clauses),
    tables: parsed.flatMap((p) => p.tables),
    notes: parsed.flatMap((p) => p.notes),
  };

  const doubts = parsed.flatMap((p, index) => {
    const source = sources[index];
    return source ? reportDoubts({ source, ...p }) : [];
  });

  progress.step('标注指标、措施、责任、引用、专题');
  const facts = annotate(texts, editorial, settings.today);
  const { documents, clauses } = attach(texts, facts);

  progress.step('比对各文件，找对应条款和同文');
  const { topics, references } = facts;
  const found = link({ documents, clauses, tables: texts.tables, topics, references }, editorial);

  progress.end();
  const corpus: Corpus = {
    documents,
    clauses,
    tables: texts.tables,
    notes: texts.notes,
    repairs: parsed.flatMap((p) => p.repairs),
    quantities: facts.quantities,
    support: facts.support,
    agencies: facts.agencies,
    references: facts.references,
    topics: facts.topics,
    synonyms: facts.synonyms,
    register: editorial.agencies,
    consistency: facts.consistency,
    links: found.links,
    passages: found.passages,
  };
  const { diagnostics: aboutLinks } = found;
  const findings = [
    aboutEditorial,
    aboutSources,
    ...parsed.map((p) => p.diagnostics),
    doubts,
    facts.diagnostics,
    aboutLinks,
  ];
  const received = new Map(sources.map((source) => [source.id, source.text]));
  const moves = [...editorial.documents].flatMap(([doc, decisions]) =>
    decisions.anchors.map(({ from, to }) => ({ from: placeId(doc, from), to: placeId(doc, to) })),
  );
  return { corpus, sources: received, moves, diagnostics: findings.flat().sort(compareDiagnostics) };
}
