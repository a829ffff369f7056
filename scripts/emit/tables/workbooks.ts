import { Worker } from 'node:worker_threads';
import type { BookSheet } from '../workbook.ts';

/** What the thread answers. */
export type Answer = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string };

/** Makes workbooks beside the build. */
export interface Workbooks {
  make(sheets: readonly BookSheet[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a thread of its own for workbooks. Compressing one asks for so much passing memory that the collector looks
 * through the whole memory of the build again and again: with a thousand documents a small workbook took 150 ms in the
 * build itself, and a tenth of that in a thread that holds nothing else.
 */
export function openWorkbooks(): Workbooks {
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url));
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  let last = 0;
  let failed: Error | null = null;
  thread.on('message', (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) one?.reject(new Error(answer.error));
    else one?.resolve(answer.bytes);
  });
  thread.on('error', (error) => {
    failed = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    async make(sheets) {
      if (failed) throw failed;
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, sheets });
      });
    },
    async close() {
      await thread.terminate();
    },
  };
}
