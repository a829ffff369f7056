import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What running a command cost. */
export interface Cost {
  seconds: number;
  /** Highest resident memory of the process in MB, sampled; 0 where the system does not tell. */
  peakMegabytes: number;
  code: number;
  output: string;
}

const SAMPLE_MS = 200;

/** Runs a Node script to its end and returns time and peak memory, read from the system's process table (Linux). */
export async function measure(script: string, args: readonly string[], env: Record<string, string>): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const timer = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8')
      .then((status) => {
        peak = Math.max(peak, Number(status.match(/VmHWM:\s+(\d+) kB/)?.[1] ?? 0) / 1024);
      })
      .catch(() => undefined);
  }, SAMPLE_MS);
  const code = await new Promise<number>((done) => child.on('close', (value) => done(value ?? 1)));
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1000, peakMegabytes: Math.round(peak), code, output };
}
