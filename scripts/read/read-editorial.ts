import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import {
  agencyRuleSchema,
  type Editorial,
  type EditorialSet,
  editorialSchema,
  synonymGroupSchema,
  topicRuleSchema,
} from '../../src/domain/editorial.ts';
import { inChinese, sayIssue, sayYaml } from './say-finding.ts';

/** Files of decisions that hold for all documents, by their names. */
export const SHARED = {
  topics: z.array(topicRuleSchema),
  agencies: z.array(agencyRuleSchema),
  synonyms: z.array(synonymGroupSchema),
} as const;

/**
 * Reads a folder of human decisions: `topics.yaml`, `agencies.yaml`, `synonyms.yaml`, and one `<doc>.yaml` a document.
 * Missing files are empty decisions; what a file says wrongly is an error with its line and column, and is left out.
 */
export async function readEditorial(folder: string): Promise<{ editorial: EditorialSet; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const factLines = new Map<string, number[]>();
  const editorial: EditorialSet = { documents: new Map(), factLines, topics: [], agencies: [], synonyms: [] };
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.yaml')).sort();
  for (const name of names) {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    const key = basename(name, '.yaml');
    if (key === 'topics') editorial.topics = parseYaml(text, file, SHARED.topics, diagnostics) ?? [];
    else if (key === 'agencies') editorial.agencies = parseYaml(text, file, SHARED.agencies, diagnostics) ?? [];
    else if (key === 'synonyms') editorial.synonyms = parseYaml(text, file, SHARED.synonyms, diagnostics) ?? [];
    else {
      const decisions: Editorial | null = parseYaml(text, file, editorialSchema, diagnostics);
      if (decisions) editorial.documents.set(key, decisions);
      if (decisions) factLines.set(key, entryLines(text, 'facts'));
    }
  }
  return { editorial, diagnostics };
}

/** Returns a warning for each file of decisions that names no document: its decisions would be lost without a word. */
export function idleDecisions(editorial: EditorialSet, sources: readonly { id: string }[]): Diagnostic[] {
  const known = new Set(sources.map(({ id }) => id));
  return [...editorial.documents.keys()]
    .filter((doc) => !known.has(doc))
    .map((doc) => ({
      ruleId: 'editorial-without-document',
      severity: 'warning',
      message: `没有叫“${doc}”的文件，这里的编辑决定都不生效。`,
      file: `content/editorial/${doc}.yaml`,
      line: 1,
      column: 1,
      hint: '文件名应与 content/sources 里的文件夹名相同；请改名，或删去。',
    }));
}

/** Parses one YAML text against a schema; adds every finding to the list and returns null where there is an error. */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>, diagnostics: Diagnostic[]): T | null {
  const counter = new LineCounter();
  const tree = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const error of tree.errors)
    diagnostics.push({
      ruleId: 'editorial-yaml',
      severity: 'error',
      message: `${sayYaml(error.code)}。`,
      file,
      ...place(error.pos[0]),
      hint: '请检查缩进、引号与冒号后的空格。',
    });
  if (tree.errors.length > 0) return null;
  const result = schema.safeParse(tree.toJS() ?? emptyOf(schema), { error: inChinese, reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    diagnostics.push({
      ruleId: 'editorial-schema',
      severity: 'error',
      message: `${issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : '文件'}不合格式：${sayIssue(issue)}${written(issue.input)}。`,
      file,
      ...place(offsetOf(tree, issue.path)),
      hint: '字段说明见 src/domain/editorial.ts。',
    });
  return null;
}

/** Quotes what stands there, where it is a single value. */
function written(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
    ? `，写的是“${input}”`
    : '';
}

function emptyOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodArray ? [] : {};
}

/** Returns where the value at a path begins, or its nearest ancestor that is there. */
function offsetOf(tree: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = tree.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Returns the line on which each entry of a list in a YAML text begins. */
function entryLines(text: string, list: string): number[] {
  const counter = new LineCounter();
  const node: unknown = parseDocument(text, { lineCounter: counter }).get(list, true);
  if (!isSeq(node)) return [];
  return node.items.map((item) => (isNode(item) && item.range ? counter.linePos(item.range[0]).line : 1));
}
