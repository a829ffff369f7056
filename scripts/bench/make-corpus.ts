import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatNumeral } from '../../src/domain/numeral.ts';
import { type Language, learn, speak } from './language.ts';
import { type Random, seeded } from './random.ts';

/** Regions the made documents are spread over: a province, two cities below it, and counties below these. */
const REGIONS = [
  { code: '410000', name: '河南省', level: 'province' },
  { code: '410100', name: '郑州市', level: 'municipality' },
  { code: '410300', name: '洛阳市', level: 'municipality' },
  { code: '410183', name: '新密市', level: 'county' },
  { code: '410184', name: '新郑市', level: 'county' },
  { code: '410381', name: '偃师区', level: 'county' },
] as const;

/** One sentence in this many is taken over word for word from a real document, as lower levels do. */
const VERBATIM = 40;

/** What is made: how many documents, how long, and from which seed. */
export interface CorpusPlan {
  documents: number;
  /** Characters of one document, about. */
  characters: number;
  seed: number;
}

/**
 * Writes a made corpus into a folder: documents in the words of the real ones, with their structure, figures and measures.
 * The same plan gives the same bytes. Reads the real sources; returns the characters written.
 */
export async function makeCorpus(realDir: string, outDir: string, plan: CorpusPlan): Promise<number> {
  const names = (await readdir(realDir)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(realDir, name, 'source.txt'), 'utf8')));
  const language = learn(texts);
  let characters = 0;
  for (let index = 0; index < plan.documents; index += 1) {
    const random = seeded(plan.seed + index);
    const region = random.pick(REGIONS);
    const year = random.int(2012, 2025);
    const title = `${region.name}人民政府关于加快第${formatNumeral(index + 1)}类产业高质量发展的实施意见`;
    const issuedOn = `${year}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
    const text = makeDocument(title, language, random, plan.characters);
    const folder = join(outDir, `made-${String(index + 1).padStart(4, '0')}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'source.txt'), text);
    const meta = {
      title,
      docNumber: null,
      issuer: `${region.name}人民政府`,
      region: region.code,
      level: region.level,
      issuedOn,
      retrievedFrom: null,
      retrievedOn: null,
    };
    await writeFile(join(folder, 'meta.yaml'), stringify(meta));
    characters += text.length;
  }
  return characters;
}

function makeDocument(title: string, language: Language, random: Random, characters: number): string {
  const lines = [title, '', `各有关单位：`, '', speak(language, random)];
  let item = 0;
  let length = 0;
  for (let part = 1; length < characters; part += 1) {
    lines.push('', `${formatNumeral(part)}、${random.pick(language.headings)}`);
    for (let section = 1; section <= random.int(3, 8) && length < characters; section += 1) {
      lines.push('', `（${formatNumeral(section)}）${random.pick(language.headings)}`);
      for (let count = random.int(1, 5); count > 0; count -= 1) {
        item += 1;
        const body = Array.from({ length: random.int(2, 5) }, () => sentence(language, random)).join('');
        lines.push('', `${item}. ${body}`);
        length += body.length;
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function sentence(language: Language, random: Random): string {
  if (random.int(1, VERBATIM) === 1) return random.pick(language.sentences);
  const own = speak(language, random);
  return random.int(1, 8) === 1 ? own.replace(/。$/u, `，产值突破${random.int(10, 900)}亿元。`) : own;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
