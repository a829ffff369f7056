import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with: a folder, and what each folder below it is to hold as its page. */
export interface PagesToWrite {
  folder: string;
  pages: readonly [name: string, html: string][];
}

const { folder, pages } = workerData as PagesToWrite;
for (const [name, html] of pages) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
}
parentPort?.postMessage(pages.length);
