import { answerJobs } from '../../lib/asked-thread.ts';
import { type BookSheet, writeWorkbook } from '../workbook.ts';

/** Answers sheets with the workbook of them (the other end is `workbooks.ts`). */
answerJobs(
  (sheets: readonly BookSheet[]) => writeWorkbook(sheets),
  ({ buffer }) => [buffer],
);
