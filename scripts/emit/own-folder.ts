import { readdirSync } from 'node:fs';
import { DiagnosticError } from '../../src/domain/diagnostic.ts';

/** What stands in every output of a build, or of a run that makes text and data only. */
const OURS: ReadonlySet<string> = new Set(['pagefind', 'anchors.lock.json']);

/**
 * Refuses to build into a folder that holds something else than an earlier output: all of it would be taken away.
 * A folder that is empty or not there is free. Errors: `DiagnosticError` naming what stands there.
 */
export function refuseForeign(folder: string): void {
  const names = namesIn(folder);
  if (names.length === 0 || names.some((name) => OURS.has(name))) return;
  throw new DiagnosticError([
    {
      ruleId: 'foreign-output',
      severity: 'error',
      message: `输出文件夹里有别的东西（${names.slice(0, 3).join('、')}${names.length > 3 ? ` 等 ${names.length} 个` : ''}），构建会把它们全部换掉。`,
      file: folder,
      line: 1,
      column: 1,
      hint: '请把 OUT_DIR 指到一个空的或还没有的文件夹，例如再往下一层。',
    },
  ]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
