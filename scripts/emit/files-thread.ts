import { answerJobs } from '../lib/asked-thread.ts';
import { compareAnchors } from './compare-anchors.ts';
import type { FileJob } from './files-beside.ts';
import { measureBelow } from './measure.ts';
import { openPieceWriter, type PieceWriter } from './piece-writer.ts';
import { type AnchorEdition, publishAnchors } from './publish-anchors.ts';
import { emitSiteMap } from './site-map.ts';
import { emitSources } from './sources.ts';

const files = new Map<number, PieceWriter>();
/** The anchors that were compared and are to be published. */
let edition: AnchorEdition | null = null;

/** Goes on with a file; one where something went wrong is never ended, so that it never stands. */
function goOn(id: number, part: (file: PieceWriter) => void): void {
  const file = files.get(id);
  if (!file) throw new Error(`No file ${id} is open`);
  files.delete(id);
  part(file);
  files.set(id, file);
}

/** Does the jobs that the other end gives, `files-beside.ts`. */
answerJobs<FileJob, unknown>(async (job) => {
  switch (job.kind) {
    case 'open':
      files.set(job.file, openPieceWriter(job.path, job.keptAs));
      return null;
    case 'write':
      return goOn(job.file, (file) => file.write(job.bytes));
    case 'copy':
      return goOn(job.file, (file) => file.copy(job.from, job.to));
    case 'end':
      goOn(job.file, (file) => file.end(job.pieces, job.isLast));
      files.delete(job.file);
      return null;
    case 'compare-anchors': {
      const result = await compareAnchors(job.input);
      edition = result.edition;
      return result.compared;
    }
    case 'publish-anchors':
      if (edition === null) throw new Error('No anchors were compared');
      return publishAnchors(edition, job.places);
    case 'sources':
      return emitSources(job.sources, job.data);
    case 'measure':
      return measureBelow(job.root, job.folders, job.keptAs);
    case 'site-map':
      return emitSiteMap(job.site);
  }
});
