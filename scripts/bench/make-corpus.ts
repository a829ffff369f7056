import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatNumeral } from '../../src/domain/numeral.ts';
import { learn } from './language.ts';
import { makeDocument } from './make-document.ts';
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

/** The share of documents that carry out an earlier one, and how far back that may lie. */
const WITH_MODEL = 0.4;
const MODELS_BACK = 60;
const FIELD_CHARACTERS = 12_000;
const [FIRST_YEAR, YEARS] = [2012, 14];

/** What is made: how many documents, how long, and from which seed. */
export interface CorpusPlan {
  documents: number;
  /** Characters of one document, about. */
  characters: number;
  seed: number;
}

/**
 * Writes a made corpus into a folder: documents in the words of the real ones, with their structure, figures and
 * measures. Each speaks of a field and of names of its own; some carry out an earlier one and share much wording with
 * it, most share little. The same plan gives the same bytes. Reads the real sources; returns the characters written.
 */
export async function makeCorpus(realDir: string, outDir: string, plan: CorpusPlan): Promise<number> {
  const names = (await readdir(realDir)).sort();
  const texts = (await Promise.all(names.map((name) => plainText(join(realDir, name))))).flatMap((text) => text ?? []);
  const general = learn(texts);
  const fields = texts.flatMap(cut).map((text) => learn([text]));
  const usable = fields.filter((field) => field.headings.length > 0 && field.stems.length > 0);
  const written: string[][] = [];
  let characters = 0;
  for (let index = 0; index < plan.documents; index += 1) {
    const random = seeded(plan.seed + index);
    const region = random.pick(REGIONS);
    const title = `${region.name}人民政府关于加快第${formatNumeral(index + 1)}类产业高质量发展的实施意见`;
    const model = random.next() < WITH_MODEL ? (written[index - random.int(1, MODELS_BACK)] ?? []) : [];
    const own = usable.length > 0 ? random.pick(usable) : general;
    const { text, sentences } = makeDocument(title, { own, general, model }, random, plan.characters);
    written.push(sentences);
    const folder = join(outDir, `made-${String(index + 1).padStart(4, '0')}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'source.txt'), text);
    const meta = {
      title,
      docNumber: null,
      issuer: `${region.name}人民政府`,
      region: region.code,
      level: region.level,
      issuedOn: dateOf(index / plan.documents, random),
      retrievedFrom: null,
      retrievedOn: null,
    };
    await writeFile(join(folder, 'meta.yaml'), stringify(meta));
    characters += text.length;
  }
  return characters;
}

/** Returns the source of a folder where it is a text file; the words of those suffice. */
function plainText(folder: string): Promise<string | null> {
  return readFile(join(folder, 'source.txt'), 'utf8').catch(() => null);
}

/** Cuts a long text into stretches, each the language of one field. */
function cut(text: string): string[] {
  const count = Math.max(1, Math.round(text.length / FIELD_CHARACTERS));
  const size = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, i) => text.slice(i * size, (i + 1) * size));
}

/** Later documents have later dates, so that a model always comes before what carries it out. */
function dateOf(share: number, random: Random): string {
  const month = Math.floor(share * YEARS * 12);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${FIRST_YEAR + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(random.int(1, 28))}`;
}
