import type { ErrorCode } from 'yaml';
import { z } from 'zod';

/** What each kind of mistake in YAML is called; one that is not named here is told by its place alone. */
const YAML_WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: '引用（*）没有写全',
  BAD_COLLECTION_TYPE: '列表和字段混在一起',
  BAD_DQ_ESCAPE: '双引号里的反斜线写法不对',
  BAD_INDENT: '缩进不对，或者括号没有收尾',
  BAD_SCALAR_START: '值以 @、` 等保留字符开头，要加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“字段: 值”，或者缩进多了',
  BLOCK_IN_FLOW: '方括号、花括号里不能用分行的写法',
  DUPLICATE_KEY: '同一个字段写了两次',
  MISSING_CHAR: '引号、括号、冒号或列表的短横缺了一个',
  MULTILINE_IMPLICIT_KEY: '字段名后面缺冒号，或者缩进不齐',
  MULTIPLE_DOCS: '一个文件里有两份 YAML（---）',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  UNEXPECTED_TOKEN: '这里多出了不该有的内容，多半是缩进不齐',
};

/** Says in Chinese what is wrong in a YAML text. */
export function sayYaml(code: ErrorCode): string {
  const words = YAML_WORDS[code];
  return words === undefined ? '不是有效的 YAML' : `不是有效的 YAML：${words}`;
}

/** What a value may be, as people call it. */
const TYPES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
};

/** Says in Chinese what a schema expected of a value. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `应为 ${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}`;
    case 'invalid_type':
      return issue.input === undefined ? '没有写' : `应为${TYPES[issue.expected] ?? ` ${issue.expected}`}`;
    case 'unrecognized_keys':
      return `没有 ${issue.keys.join('、')} 这样的字段`;
    case 'too_small':
      return `至少要 ${amount(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `至多 ${amount(issue.origin, issue.maximum)}`;
    case 'invalid_format':
      return issue.pattern === undefined ? '写法不对' : `写法不对，应合 ${issue.pattern}`;
    default:
      return issue.message;
  }
}

function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return `${count} 个字`;
  return origin === 'array' || origin === 'set' ? `${count} 项` : String(count);
}

/** What is said in Chinese of issues that have no words here. */
export const inChinese = z.locales.zhCN().localeError;
