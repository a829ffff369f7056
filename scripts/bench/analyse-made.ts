import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../lib/progress.ts';
import { readSettings } from '../lib/settings.ts';
import { runPipeline } from '../pipeline.ts';
import { makeCorpus } from './make-corpus.ts';

/** What analysing a made corpus costs, from sources to links and without pages. */
export interface AnalysisCost {
  documents: number;
  characters: number;
  clauses: number;
  links: number;
  passages: number;
  /** Processor seconds of every stage, by the name the build prints. */
  stages: Record<string, number>;
}

/** Runs the stages over a made corpus, in this process: its memory and its processor time are those of the run. */
export async function analyseMade(documents: number, characters: number, seed: number): Promise<AnalysisCost> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-analysis-'));
  try {
    const written = await makeCorpus('content/sources', folder, { documents, characters, seed });
    const stages: Record<string, number> = {};
    const settings = { ...readSettings({}), sourcesDir: folder };
    const { corpus } = await runPipeline(settings, processorTime(stages));
    return {
      documents,
      characters: written,
      clauses: corpus.clauses.length,
      links: corpus.links.length,
      passages: corpus.passages.length,
      stages,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Notes the processor time of every stage: where others use the machine too, the clock tells little. */
function processorTime(stages: Record<string, number>): Progress {
  let name = '';
  let began = process.cpuUsage();
  const end = (): void => {
    const { user, system } = process.cpuUsage(began);
    if (name !== '') stages[name] = Number(((user + system) / 1e6).toFixed(2));
    began = process.cpuUsage();
  };
  return {
    step(next) {
      end();
      name = next;
    },
    tick() {},
    note() {},
    end,
  };
}
