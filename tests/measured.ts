import { mkdirSync, writeFileSync } from 'node:fs';
import type { Measured } from '../src/domain/quality.ts';

const FOLDER = '.duidu/quality';

/** Notes figures that a test measured, for `npm run quality` to take up; `file` is the name of the test. */
export function measured(file: string, figures: readonly Measured[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${file}.json`, `${JSON.stringify(figures, null, 2)}\n`);
}
