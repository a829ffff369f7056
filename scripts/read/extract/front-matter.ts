import { parse } from 'yaml';
import type { Facts } from './extracted.ts';
import { isoDate } from './html-facts.ts';

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
/** A line between the marks is a field, an item, a comment or goes on with one; anything else is text behind a rule. */
const YAML_LINE = /^(?:\s*$|#|\s+\S|-\s|[\w\p{Script=Han}-]+\s*:(?:\s|$))/u;
const TITLE = ['title', 'titleFull', 'fullTitle', '标题', '名称', '全称', '法规名称', '法規名稱'];
const DATE = ['date', 'issued', 'modifiedDate', '日期', '成文日期', '发文日期', '修正日期'];
const NUMBER = ['docNumber', '文号', '发文字号'];
const ISSUER = ['issuer', '发文机关', '发布机构'];

/** Divides a Markdown file into its YAML front matter, read as what the page says of itself, and its text. */
export function frontMatter(source: string): { facts: Facts; body: string; remarks: string[] } {
  const block = BLOCK.exec(source);
  const inside = block?.[1] ?? '';
  const isYaml = inside.split('\n').every((line) => YAML_LINE.test(line)) && /^[^\s#-][^\n]*:/mu.test(inside);
  if (!block || !isYaml) return { facts: {}, body: source, remarks: [] };
  const fields = fieldsOf(inside);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  const title = first(TITLE);
  const docNumber = first(NUMBER);
  const issuer = first(ISSUER);
  const issuedOn = isoDate(first(DATE));
  const facts: Facts = {
    ...(title ? { title } : {}),
    ...(docNumber ? { docNumber } : {}),
    ...(issuer ? { issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
  };
  const remarks = [`文首的 YAML 信息块（${fields.size} 项）不属正文，未收；标题、日期取作参考。`];
  return { facts, body: source.slice(block[0].length), remarks };
}

function fieldsOf(yaml: string): Map<string, string> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe' });
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(entries.flatMap(([key, field]) => (typeof field === 'string' ? [[key, field]] : [])));
  } catch {
    return new Map();
  }
}
