import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { inChinese, sayIssue, sayYaml } from './say-finding.ts';

/** A YAML text as its tree, mistakes included, and where its offsets stand. */
interface OpenYaml {
  tree: Document;
  /** Line and column, both from 1. */
  place(offset: number): { line: number; column: number };
}

/** Opens a YAML text; its mistakes are in the tree. */
export function openYaml(text: string): OpenYaml {
  const counter = new LineCounter();
  return {
    tree: parseDocument(text, { lineCounter: counter, prettyErrors: false }),
    place(offset) {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Parses one YAML text against a schema; adds every finding to the list and returns null where there is an error. */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>, diagnostics: Diagnostic[]): T | null {
  const { tree, place } = openYaml(text);
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

/** Returns the line on which each entry of a YAML text begins, or of the list under a name in it; from 1. */
export function entryLines(text: string, list?: string): number[] {
  const { tree, place } = openYaml(text);
  const node: unknown = list === undefined ? tree.contents : tree.get(list, true);
  if (!isSeq(node)) return [];
  return node.items.map((item) => (isNode(item) && item.range ? place(item.range[0]).line : 1));
}
