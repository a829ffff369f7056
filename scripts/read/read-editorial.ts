import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import {
  agencyRuleSchema,
  type Editorial,
  type EditorialSet,
  editorialSchema,
  measureNameSchema,
  synonymGroupSchema,
  topicRuleSchema,
  type Written,
} from '../../src/domain/editorial.ts';
import {
  type Checked,
  checkAgencies,
  checkMeasures,
  checkSynonyms,
  checkTopics,
  twiceNamed,
} from './check-vocabulary.ts';
import { entryLines, parseYaml } from './parse-yaml.ts';
import { shownPath } from './shown-path.ts';

/** Files of decisions that hold for all documents, by their names. */
export const SHARED = {
  topics: z.array(topicRuleSchema),
  agencies: z.array(agencyRuleSchema),
  synonyms: z.array(synonymGroupSchema),
  measures: z.array(measureNameSchema),
} as const;

/**
 * Reads a folder of human decisions: `topics.yaml`, `agencies.yaml`, `synonyms.yaml`, `measures.yaml`, and one `<doc>.yaml` a
 * document.
 * Missing files are empty decisions; what a file says wrongly is an error with its line and column, and is left out. A file
 * whose name ends otherwise is not read, with a warning; hidden files and notes (`.md`) may lie beside them.
 */
export async function readEditorial(folder: string): Promise<{ editorial: EditorialSet; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const editorial: EditorialSet = { documents: new Map(), topics: [], agencies: [], synonyms: [], measures: [] };
  const names = (await readdir(folder).catch(() => [] as string[])).sort();
  for (const name of names) {
    const path = join(folder, name);
    const file = shownPath(path);
    if (!name.endsWith('.yaml')) {
      if (!/^\.|\.md$/u.test(name)) diagnostics.push(unread(file));
      continue;
    }
    const text = await readFile(path, 'utf8');
    const key = basename(name, '.yaml');
    const list = <T>(schema: z.ZodType<T[]>, check: (list: Checked<T>) => Diagnostic[]): T[] => {
      const entries = parseYaml(text, file, schema, diagnostics) ?? [];
      diagnostics.push(...check({ entries, file, lines: entryLines(text) }));
      return entries;
    };
    if (key === 'topics') editorial.topics = list(SHARED.topics, checkTopics);
    else if (key === 'agencies') editorial.agencies = list(SHARED.agencies, checkAgencies);
    else if (key === 'synonyms') editorial.synonyms = list(SHARED.synonyms, checkSynonyms);
    else if (key === 'measures') editorial.measures = list(SHARED.measures, checkMeasures);
    else {
      const decisions = parseYaml(text, file, editorialSchema, diagnostics);
      if (!decisions) continue;
      const written = { file, lines: linesOf(text, decisions) };
      editorial.documents.set(key, { ...decisions, written });
      const { parts, anchors } = decisions;
      diagnostics.push(
        ...twiceNamed({ entries: parts, file, lines: written.lines.parts ?? [] }, ({ id }) => id, 'parts 的编号'),
        ...twiceNamed(
          { entries: anchors, file, lines: written.lines.anchors ?? [] },
          ({ from }) => from,
          'anchors 的 from',
        ),
      );
    }
  }
  return { editorial, diagnostics };
}

function linesOf(text: string, decisions: Omit<Editorial, 'written'>): Written['lines'] {
  const lists = Object.entries(decisions).flatMap(([list, entries]) => (entries.length > 0 ? [list] : []));
  return Object.fromEntries(lists.map((list) => [list, entryLines(text, list)]));
}

function unread(file: string): Diagnostic {
  return {
    ruleId: 'editorial-ending',
    severity: 'warning',
    message: '没有读：编辑决定和词表的文件名以 .yaml 结尾，这个不是。',
    file,
    line: 1,
    column: 1,
    hint: '请把文件名的结尾改成 .yaml，或移到别处。',
  };
}

/** Returns a warning for each file of decisions that names no document: its decisions would be lost without a word. */
export function idleDecisions(editorial: EditorialSet, sources: readonly { id: string }[]): Diagnostic[] {
  const known = new Set(sources.map(({ id }) => id));
  return [...editorial.documents]
    .filter(([doc]) => !known.has(doc))
    .map(([doc, { written }]) => ({
      ruleId: 'editorial-without-document',
      severity: 'warning',
      message: `没有叫“${doc}”的文件，这里的编辑决定都不生效。`,
      file: written?.file ?? `${doc}.yaml`,
      line: 1,
      column: 1,
      hint: '文件名应与源文件夹里的文件夹名相同；请改名，或删去。',
    }));
}
