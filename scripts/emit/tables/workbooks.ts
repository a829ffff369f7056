import { openThread } from '../../lib/asked-thread.ts';
import type { BookSheet } from '../workbook.ts';

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
  const thread = openThread<readonly BookSheet[]>(new URL('./workbook-thread.ts', import.meta.url));
  return {
    // What the other end makes of sheets is the workbook of them.
    make: (sheets) => thread.ask(sheets) as Promise<Uint8Array>,
    close: () => thread.stop(),
  };
}
