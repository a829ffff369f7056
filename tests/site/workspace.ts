import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of sources and an output of its own, so that a check can build without touching the project. */
export interface Workspace {
  sources: string;
  out: string;
}

/** Makes an empty workspace. */
export function workspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'duidu-'));
  const sources = join(root, 'sources');
  mkdirSync(sources);
  return { sources, out: join(root, 'out') };
}

const META = [
  'title: 关于样例的意见',
  'docNumber: null',
  'issuer: 郑州市人民政府',
  'region: "410100"',
  'level: municipality',
  'issuedOn: 2022-06-02',
  'retrievedFrom: null',
  'retrievedOn: null',
  '',
].join('\n');

/** Adds a document to a workspace; `meta` replaces lines of a valid meta.yaml by their key, null leaves the file out. */
export function addDocument(
  space: Workspace,
  id: string,
  source: string | Uint8Array,
  meta: Record<string, string> | null = {},
): void {
  const folder = join(space.sources, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.txt'), source);
  if (meta === null) return;
  const lines = Object.entries(meta).reduce((text, [key, value]) => {
    const line = new RegExp(`^${key}:.*$`, 'm');
    return line.test(text) ? text.replace(line, `${key}: ${value}`) : `${text}${key}: ${value}\n`;
  }, META);
  writeFileSync(join(folder, 'meta.yaml'), lines);
}

/** Runs a command of the project on a workspace; returns its exit code and everything it printed. */
export function run(space: Workspace, command: string, args: readonly string[] = []): { code: number; output: string } {
  const result = spawnSync('node_modules/.bin/node', [`scripts/cli/${command}.ts`, ...args], {
    env: { ...process.env, SOURCES_DIR: space.sources, OUT_DIR: space.out, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: result.status ?? 1, output: result.stdout + result.stderr };
}
