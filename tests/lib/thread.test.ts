import { describe, expect, it } from 'vitest';
import { answerOf, startThread } from '../../scripts/lib/thread.ts';

const made = (code: string): URL =>
  new URL(`data:text/javascript,import{parentPort,workerData}from'node:worker_threads';${encodeURIComponent(code)}`);

describe('answerOf', () => {
  it('returns what a thread makes of what it was given', async () => {
    expect(await answerOf(startThread(made('parentPort.postMessage(workerData * 2)'), 21))).toBe(42);
  });

  it('fails with what went wrong in the thread', async () => {
    await expect(answerOf(startThread(made('throw new Error("检索与逐条比对不一致")'), null))).rejects.toThrow(
      '检索与逐条比对不一致',
    );
  });

  it('fails where a thread ends without an answer', async () => {
    await expect(answerOf(startThread(made(''), null))).rejects.toThrow('without an answer (0)');
  });
});
