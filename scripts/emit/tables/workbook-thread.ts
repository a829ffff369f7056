import { parentPort } from 'node:worker_threads';
import { type BookSheet, writeWorkbook } from '../workbook.ts';
import type { Answer } from './workbooks.ts';

/** Answers sheets with the workbook of them, or with what went wrong (the other end is `workbooks.ts`). */
parentPort?.on('message', async ({ id, sheets }: { id: number; sheets: readonly BookSheet[] }) => {
  try {
    const bytes = await writeWorkbook(sheets);
    parentPort?.postMessage({ id, bytes } satisfies Answer, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies Answer);
  }
});
