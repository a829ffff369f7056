import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../scripts/parse/parse.ts';
import { engine, repairedText, shownText } from './text-engine.ts';

const FOLDER = 'tests/fixtures/text';
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.tree.txt'))
  .map((name) => name.slice(0, -4));

/** One line a clause: place, kind, label, heading, text, citation; then rows, notes and findings. */
function printed(parsed: Parsed): string {
  const lines = parsed.clauses.map((clause) => {
    const heading = clause.heading === null ? '' : ` [${clause.headingStyle === 'run-in' ? '~' : ''}${clause.heading}]`;
    const place = `${clause.part === null ? '' : clause.part}#${clause.anchor}`;
    const text = clause.text.replaceAll('\t', ' | ');
    return `${place} ${clause.kind}${clause.inline ? ' inline' : ''}${heading} ${clause.label ?? ''}‖${text}‖ ${clause.citation}`;
  });
  const notes = parsed.notes.map((note) => `note ${note.kind} ${note.clause}: ${note.reason}`);
  const found = parsed.diagnostics.map((d) => `${d.severity} ${d.ruleId} ${d.line}: ${d.message}`);
  return `${[...lines, ...notes, ...found].join('\n')}\n`;
}

/** Each fixture is one phenomenon; `UPDATE_GOLDEN=1 npx vitest run tests/parse/golden.test.ts` writes the trees anew. */
describe.each(names)('%s', (name) => {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');

  it('parses as written down beside it', () => {
    const tree = printed(engine(text).parsed);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(join(FOLDER, `${name}.tree.txt`), tree);
    expect(tree).toBe(readFileSync(join(FOLDER, `${name}.tree.txt`), 'utf8'));
  });

  it('loses nothing', () => {
    const { repaired, parsed } = engine(text);
    expect(repairedText(repaired)).toBe(shownText(parsed.clauses, parsed.tables));
  });
});
