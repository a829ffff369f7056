import { isNode } from 'yaml';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Meta, metaSchema } from '../../src/domain/document.ts';
import { levelRank, levelSchema } from '../../src/domain/level.ts';
import { regionOf } from '../../src/domain/regions.ts';
import { nearestWord } from './nearest-word.ts';
import { openYaml } from './parse-yaml.ts';
import { sayYaml } from './say-finding.ts';

const KEYS = Object.keys(metaSchema.shape);
const EXAMPLE: Readonly<Record<string, string>> = {
  title: 'title: 某市人民政府关于……的意见',
  docNumber: 'docNumber: 某政〔2024〕1号，没有就写 null',
  issuer: 'issuer: 某市人民政府，没有就写 null',
  region: 'region: "410100"，GB/T 2260 六位代码，要加引号',
  level: 'level: province（nation、province、municipality、county、township 之一）',
  issuedOn: 'issuedOn: 2024-05-01，没有就写 null',
  retrievedFrom: 'retrievedFrom: https://…，不知道就写 null',
  retrievedOn: 'retrievedOn: 2024-05-01，不知道就写 null',
};

/** Reads `meta.yaml`: its values, or every error in it with line, column and what to write instead. */
export function readMeta(text: string, file: string, diagnostics: Diagnostic[]): Meta | null {
  const { tree, place } = openYaml(text);
  const errors: Diagnostic[] = [];
  const report = (ruleId: string, offset: number, message: string, hint: string): void => {
    errors.push({ ruleId, severity: 'error', message, file, ...place(offset), hint });
  };
  const placeOf = (key: string): number => {
    const node: unknown = tree.getIn([key], true);
    return isNode(node) && node.range ? node.range[0] : 0;
  };
  for (const error of tree.errors) {
    report('meta-yaml', error.pos[0], `${sayYaml(error.code)}。`, '请检查缩进、引号和冒号后的空格。');
  }
  const value: unknown = errors.length > 0 ? null : tree.toJS();
  if (errors.length === 0 && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    report('meta-empty', 0, '没有内容。', `请逐行写明：${KEYS.join('、')}。`);
  }
  const fields = (errors.length > 0 ? {} : value) as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    if (KEYS.includes(key)) continue;
    const like = nearestWord(key, KEYS);
    report('meta-unknown-key', keyPlace(text, key), `“${key}”不是这里的项目。`, like ? `是不是 ${like}？` : '请删去。');
  }
  if (errors.length === 0) checkFields(fields, placeOf, report);
  diagnostics.push(...errors);
  return errors.length > 0 ? null : metaSchema.parse(fields);
}

type Report = (ruleId: string, offset: number, message: string, hint: string) => void;

function checkFields(fields: Record<string, unknown>, placeOf: (key: string) => number, report: Report): void {
  const result = metaSchema.safeParse(fields);
  const wrong = new Set(result.success ? [] : result.error.issues.map((issue) => String(issue.path[0] ?? '')));
  for (const key of wrong) {
    const hint = `写作 ${EXAMPLE[key] ?? key}。`;
    if (!(key in fields)) report('meta-missing-key', 0, `缺少 ${key}。`, hint);
    else report('meta-value', placeOf(key), `${key} 的值“${String(fields[key])}”不合格式。`, hint);
  }
  for (const key of ['issuedOn', 'retrievedOn']) {
    const date = fields[key];
    if (typeof date === 'string' && !wrong.has(key) && !isDate(date)) {
      report('meta-date', placeOf(key), `${key} 的“${date}”不是日历上有的日子。`, `写作 ${EXAMPLE[key]}。`);
    }
  }
  if (result.success) checkLevel(fields, placeOf, report);
  const code = fields['region'];
  if (typeof code === 'string' && !wrong.has('region') && !isPlausibleRegion(code)) {
    report(
      'meta-region',
      placeOf('region'),
      `没有代码为“${code}”的行政区划。`,
      '请查 GB/T 2260 六位代码，如郑州市为 "410100"。',
    );
  }
}

/** An issuer cannot stand above its region; one below (a township, a development zone) gives the region it lies in. */
function checkLevel(fields: Record<string, unknown>, placeOf: (key: string) => number, report: Report): void {
  const region = regionOf(String(fields['region']));
  const level = levelSchema.parse(fields['level']);
  if (!region || levelRank(level) >= levelRank(region.level)) return;
  const message = `level 是 ${level}，而 region“${region.code}”（${region.name}）只到 ${region.level}，两者不合。`;
  report('meta-contradiction', placeOf('level'), message, '请改 level 或 region。');
}

/** A code that the list lacks may be newer or older than it; one under no province is wrong. */
function isPlausibleRegion(code: string): boolean {
  return regionOf(code) !== null || code === '000000' || regionOf(`${code.slice(0, 2)}0000`) !== null;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function keyPlace(text: string, key: string): number {
  const at = text.search(new RegExp(`^["']?${key.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}["']?\\s*:`, 'mu'));
  return Math.max(0, at);
}
