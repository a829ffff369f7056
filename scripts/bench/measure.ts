import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What running a command cost. */
export interface Cost {
  seconds: number;
  /** Highest resident memory of the process and those it started, in MB, sampled; 0 where the system does not tell. */
  peakMegabytes: number;
  /** Processor time of the process in seconds, sampled: tells more than the clock where others use the machine too. */
  cpuSeconds: number;
  code: number;
  output: string;
}

const SAMPLE_MS = 250;

/** Runs a Node script to its end and returns time and peak memory, read from the system's process table (Linux). */
export async function measure(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd?: string,
): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4000 --max-semi-space-size=64', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
  });
  let output = '';
  let peak = 0;
  let cpu = 0;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const timer = setInterval(() => {
    void residentMegabytes(child.pid ?? 0).then((now) => {
      peak = Math.max(peak, now);
    });
    void processorSeconds(child.pid ?? 0).then((now) => {
      cpu = Math.max(cpu, now);
    });
  }, SAMPLE_MS);
  const code = await new Promise<number>((done) => child.on('close', (value) => done(value ?? 1)));
  clearInterval(timer);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: cpu,
    peakMegabytes: Math.round(peak),
    code,
    output,
  };
}

/** Returns the resident memory of a process and of those it started, in MB. */
async function residentMegabytes(pid: number): Promise<number> {
  const read = (path: string): Promise<string> => readFile(`/proc/${path}`, 'utf8').catch(() => '');
  const status = await read(`${pid}/status`);
  const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  const children = (await read(`${pid}/task/${pid}/children`)).split(' ').filter(Boolean);
  const below = await Promise.all(children.map((child) => residentMegabytes(Number(child))));
  return below.reduce((sum, each) => sum + each, own);
}

/** Returns the processor time of a process and of those it has waited for; Linux counts hundredths of a second. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the process stands in brackets and may hold blanks; counting begins behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / 100;
}
