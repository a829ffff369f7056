import type { Finding } from '../../cite/check/finding.ts';
import { sitePath } from '../site-path.ts';
import type { CheckAnswer, CheckInput, CheckRequest, CheckResult } from './check-messages.ts';

/** A check under way. */
export interface RunningCheck {
  result: Promise<CheckResult>;
  /** Stops at once, whatever the worker is doing. */
  cancel(): void;
}

let worker: Worker | null = null;

/** Starts a check in a worker of its own, so that the page stays responsive; one check at a time. */
export function runCheck(
  input: CheckInput,
  onProgress: (step: string, done: number, total: number) => void,
): RunningCheck {
  worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const running = worker;
  const stop = (): void => {
    running.terminate();
    if (worker === running) worker = null;
  };
  let giveUp: (reason: Error) => void = () => {};
  const findings: Finding[] = [];
  const result = new Promise<CheckResult>((resolve, reject) => {
    giveUp = reject;
    running.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.kind === 'progress') onProgress(data.step, data.done, data.total);
      else if (data.kind === 'failed') reject(new Error(data.message));
      else if (data.kind === 'findings') findings.push(...data.findings);
      else resolve({ memo: data.memo, findings, builtOn: data.builtOn });
    };
    running.onerror = () => {
      stop();
      reject(new Error('浏览器没有内存或能力核对这份稿件。请分段粘贴再试。'));
    };
  });
  const request: CheckRequest = { index: new URL(sitePath('/cite/index.json'), location.href).href, input };
  running.postMessage(request, input.kind === 'file' ? [input.bytes.buffer] : []);
  return {
    result,
    cancel: () => {
      stop();
      giveUp(new Error('已取消。'));
    },
  };
}
