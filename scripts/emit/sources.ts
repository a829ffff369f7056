import { join } from 'node:path';
import { removeOthers, writeIfChanged } from '../lib/files.ts';

/**
 * Writes the text of each source as the pipeline read it (decoded, or taken out of a page or a Word file) to
 * `sources/<doc>.txt` beside the data set. The offsets of repairs are offsets into this text.
 */
export async function emitSources(sources: ReadonlyMap<string, string>, data: string): Promise<void> {
  const folder = join(data, 'sources');
  for (const [id, text] of sources) await writeIfChanged(join(folder, `${id}.txt`), text);
  await removeOthers(folder, new Set([...sources.keys()].map((id) => `${id}.txt`)));
}
