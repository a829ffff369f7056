import type { CheckIndex } from '../../cite/check/check-index.ts';
import { checkMemo } from '../../cite/check/check-memo.ts';
import { type Library, makeLibrary } from '../../cite/check/library.ts';
import { fromText } from '../../cite/memo/from-text.ts';
import type { Memo } from '../../cite/memo/memo.ts';
import { MemoError } from '../../cite/memo/memo-error.ts';
import type { CheckAnswer, CheckInput, CheckRequest } from './check-messages.ts';

/** How often progress is told, in milliseconds: often enough to be seen, rarely enough to cost nothing. */
const EVERY = 60;

/** Findings to a message, and the milliseconds between two messages. */
const BATCH = 250;
const BREATH = 8;

let library: Promise<Library> | null = null;

self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  check(event.data).catch((error: unknown) => {
    const known = error instanceof MemoError;
    say({ kind: 'failed', message: known ? error.message : `没有核对成：${String(error)}` });
  });
});

async function check({ index, input }: CheckRequest): Promise<void> {
  say({ kind: 'progress', step: '取条文', done: 0, total: 0 });
  library ??= load(index);
  const loaded = await library.catch((error: unknown) => {
    library = null;
    throw error;
  });
  say({ kind: 'progress', step: '读稿件', done: 0, total: 0 });
  const memo = await read(input);
  let told = 0;
  const findings = checkMemo(loaded, memo, (done, total) => {
    const now = performance.now();
    if (now - told < EVERY) return;
    told = now;
    say({ kind: 'progress', step: '核对', done, total });
  });
  for (let at = 0; at < findings.length; at += BATCH) {
    say({ kind: 'findings', findings: findings.slice(at, at + BATCH) });
    // A breath between two, in which the page can answer its reader.
    await new Promise((resolve) => setTimeout(resolve, BREATH));
  }
  say({ kind: 'done', memo, builtOn: loaded.index.builtOn });
}

async function load(address: string): Promise<Library> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new MemoError('没有取到条文，请看网络通不通，再试一次。稿件没有离开这台机器。');
  return makeLibrary((await response.json()) as CheckIndex);
}

async function read(input: CheckInput): Promise<Memo> {
  switch (input.kind) {
    case 'text':
      return fromText(input.name, input.text);
    case 'html': {
      const { fromHtml } = await import('../../cite/memo/from-html.ts');
      return fromHtml(input.name, input.html);
    }
    case 'file': {
      const { readMemo } = await import('../../cite/memo/read-memo.ts');
      return readMemo(input.name, input.bytes);
    }
  }
}

function say(answer: CheckAnswer): void {
  self.postMessage(answer);
}
