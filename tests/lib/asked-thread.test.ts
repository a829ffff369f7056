import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openThread } from '../../scripts/lib/asked-thread.ts';

const LIB = pathToFileURL(resolve('scripts/lib/asked-thread.ts')).href;
const made = (work: string): URL =>
  new URL(`data:text/javascript,import{answerJobs}from'${LIB}';answerJobs(${encodeURIComponent(work)})`);

describe('openThread', () => {
  it('has its jobs done one after the other, and tells what went wrong in one of them only', async () => {
    const thread = openThread<number>(
      made(
        'async (job) => { if (job === 2) throw new RangeError("没有第二件"); await new Promise((done) => setTimeout(done, 20 - job)); return (globalThis.done = (globalThis.done ?? "") + job); }',
      ),
    );
    const answers = [1, 2, 3].map((job) => thread.ask(job));
    await expect(answers[1]).rejects.toThrow('没有第二件');
    expect([await answers[0], await answers[2]]).toEqual(['1', '13']);
    await thread.stop();
    await expect(thread.ask(4)).rejects.toThrow('ended before');
  });

  it('fails all jobs where the thread does', async () => {
    const thread = openThread<number>(new URL('data:text/javascript,throw new Error("不成")'));
    await expect(thread.ask(1)).rejects.toThrow('不成');
    await expect(thread.ask(2)).rejects.toThrow('不成');
  });
});
