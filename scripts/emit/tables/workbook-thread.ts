import { parentPort } from 'node:worker_threads';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { toSheetWorkbook } from './workbook.ts';
import type { Answer } from './workbooks.ts';

/** Answers each sheet with its workbook, or with what went wrong (the other end is `workbooks.ts`). */
parentPort?.on('message', async ({ id, sheet }: { id: number; sheet: Sheet }) => {
  try {
    const bytes = await toSheetWorkbook(sheet);
    parentPort?.postMessage({ id, bytes } satisfies Answer, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies Answer);
  }
});
