import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 250;
/** From here on a person wonders. */
const TOLD_MS = 2_000;
/** While work goes on, the lock says so this often … */
const BEAT_MS = 5_000;
/** … and one that has not for so long is of a process that is gone, whatever process has its number now. */
const SILENT_MS = 600_000;
/** An owner writes its number right after it made the file. */
const UNNAMED_MS = 10_000;

/**
 * Runs work that only one process may do at a time, named by a lock file; others say what they wait for and wait for their
 * turn. A lock left by a process that is gone is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = 0; !(await take(path)); waited += EVERY_MS) {
    if (waited === TOLD_MS) console.error(`另一个进程正在用，等它做完：${path}`);
    await wait(EVERY_MS);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (await isLeft(path)) await rm(path, { force: true });
    return false;
  }
}

/** Tells whether the owner of a lock is gone. */
async function isLeft(path: string): Promise<boolean> {
  const [words, found] = await Promise.all([readFile(path, 'utf8').catch(() => null), stat(path).catch(() => null)]);
  if (words === null || found === null) return false;
  const silent = Date.now() - found.mtimeMs;
  const owner = Number(words);
  return owner > 0 ? !isAlive(owner) || silent > SILENT_MS : silent > UNNAMED_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
