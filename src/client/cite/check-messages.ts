import type { Finding } from '../../cite/check/finding.ts';
import type { Memo } from '../../cite/memo/memo.ts';

/** What the page asks of the worker: where the texts are, and what to check. */
export interface CheckRequest {
  /** Address of the checker’s index on the site’s own origin. */
  index: string;
  input: CheckInput;
}

/** A memo as it comes: a file’s bytes, pasted HTML, or text. */
export type CheckInput =
  | { kind: 'file'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'html'; name: string; html: string }
  | { kind: 'text'; name: string; text: string };

/** What the worker says on its way and at its end. */
export type CheckAnswer =
  | { kind: 'progress'; step: string; done: number; total: number }
  | { kind: 'failed'; message: string }
  /** Findings come in batches: one message with thousands would stop the page while it is taken in. */
  | { kind: 'findings'; findings: Finding[] }
  | { kind: 'done'; memo: Memo; builtOn: string };

export interface CheckResult {
  memo: Memo;
  findings: Finding[];
  /** YYYY-MM-DD on which the texts were built. */
  builtOn: string;
}
