import { parse } from 'yaml';
import type { Facts } from './extracted.ts';
import { isoDate } from './html-facts.ts';

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const TOML_BLOCK = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/u;
const TOML_LINE = /^([\w\p{Script=Han}-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S.*?))\s*$/u;
/** What a reader that turns pages into Markdown prints above them. */
const READER_HEAD =
  /^Title:[ \t]*(.*)\n+URL Source:[ \t]*(\S+)\n+(?:[A-Z][\w ]{2,30}:.*\n+){0,4}?Markdown Content:[ \t]*\n/u;
/** A line between the marks is a field, an item, a comment or goes on with one; anything else is text behind a rule. */
const YAML_LINE = /^(?:\s*$|#|\s+\S|-\s|[\w\p{Script=Han}-]+\s*:(?:\s|$))/u;
const TITLE = ['title', 'titleFull', 'fullTitle', '标题', '名称', '全称', '法规名称', '法規名稱'];
const DATE = ['date', 'issued', 'modifiedDate', '日期', '成文日期', '发文日期', '修正日期'];
const NUMBER = ['docNumber', '文号', '发文字号'];
const ISSUER = ['issuer', '发文机关', '发布机构'];

/** Divides a Markdown file into its front matter (YAML, TOML), read as what the page says of itself, and its text. */
export function frontMatter(source: string): { facts: Facts; body: string; remarks: string[] } {
  const head = READER_HEAD.exec(source);
  if (head) return { ...readerHead(head), body: source.slice(head[0].length) };
  const toml = TOML_BLOCK.exec(source);
  if (toml) {
    const lines = (toml[1] ?? '').split('\n').map((line) => TOML_LINE.exec(line));
    const values = lines.flatMap((line) =>
      line ? [[line[1] ?? '', line[2] ?? line[3] ?? line[4] ?? ''] as const] : [],
    );
    return { ...readFields(new Map(values), 'TOML'), body: source.slice(toml[0].length) };
  }
  const block = BLOCK.exec(source);
  const inside = block?.[1] ?? '';
  const isYaml = inside.split('\n').every((line) => YAML_LINE.test(line)) && /^[^\s#-][^\n]*:/mu.test(inside);
  if (!block || !isYaml) return { facts: {}, body: source, remarks: [] };
  return { ...readFields(fieldsOf(inside), 'YAML'), body: source.slice(block[0].length) };
}

function readFields(fields: ReadonlyMap<string, string>, form: string): { facts: Facts; remarks: string[] } {
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
  return { facts, remarks: [`文首的 ${form} 信息块（${fields.size} 项）不属正文，未收；标题、日期取作参考。`] };
}

/** The title of a page is followed by the name of its site: “深圳经济特区数据条例-深圳人大网”. */
function readerHead(head: RegExpExecArray): { facts: Facts; remarks: string[] } {
  const title = head[1]?.split(/[_|｜-]/u)[0]?.trim();
  const url = head[2] ?? '';
  return {
    facts: { ...(title ? { title } : {}), ...(/^https?:/u.test(url) ? { url } : {}) },
    remarks: ['文首的网页标题与网址是转换工具所加，未收；标题取作参考。'],
  };
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
