import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS } from '../../src/domain/dataset.ts';

const DIST = process.env['DIST'] ?? 'dist';
const DATA = join(DIST, 'data', 'v1');
const SCHEMA = resolve('../shared/schemas/akomantoso30-lenient.xsd');

const json = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
const corpus = Object.fromEntries(DATASETS.map(({ name }) => [name, json(`${name}.json`)])) as unknown as Corpus;
const shown = (clauses: readonly Clause[]): Clause[] => clauses.filter((c) => !c.inline && c.kind !== 'table-row');

describe.each(DATASETS)('$name', ({ name, record }) => {
  it('obeys its JSON Schema', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(json(`${name}.schema.json`) as object);
    const valid = validate(corpus[name]);
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a CSV with a row for each record that a parser reads', () => {
    const text = readFileSync(join(DATA, `${name}.csv`), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true }) as string[][];
    expect(rows[0]).toEqual(Object.keys(record.shape));
    expect(rows.length - 1).toBe(corpus[name].length);
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('quotes', () => {
  const texts = new Map(corpus.clauses.map((clause) => [clause.id, `${clause.heading ?? ''}\n${clause.text}`]));
  it.each(['quantities', 'support', 'agencies', 'references'] as const)('of %s stand in their clause', (name) => {
    const wrong = corpus[name].filter(({ clause, quote }) => !(texts.get(clause) ?? '').includes(quote));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('of links stand in both clauses', () => {
    const wrong = corpus.links.filter(
      (link) =>
        !(texts.get(link.from) ?? '').includes(link.evidence.from) ||
        !(texts.get(link.to) ?? '').includes(link.evidence.to),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe('corpus.xlsx', () => {
  it('is read by another library, with a sheet and all rows for each file', async () => {
    const sheets = await readExcelFile(readFileSync(join(DATA, 'corpus.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(DATASETS.map(({ title }) => title));
    for (const [index, { name }] of DATASETS.entries())
      expect(sheets[index]?.data.length).toBe(corpus[name].length + 1);
  }, 60_000);
});

describe.each(corpus.documents)('$id', (document) => {
  const clauses = corpus.clauses.filter((clause) => clause.doc === document.id);

  it('is well-formed Akoma Ntoso whose words are those of the clauses', () => {
    const xml = readFileSync(join(DATA, 'akn', `${document.id}.xml`), 'utf8');
    expect(XMLValidator.validate(xml)).toBe(true);
    const found = wordsByEid(xml);
    for (const clause of shown(clauses).filter((c) => c.kind !== 'table')) {
      const eId = (clause.part ? `${clause.part}__` : '') + clause.anchor;
      const heading = clause.headingStyle === 'own-line' ? (clause.heading ?? '') : '';
      expect(found.get(eId), eId).toBe((clause.label ?? '') + heading + clause.text);
    }
  });

  it.skipIf(!existsSync(SCHEMA))('is valid against the Akoma Ntoso schema', () => {
    xmlRegisterFsInputProviders();
    const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
    const validator = XsdValidator.fromDoc(schema);
    const xml = XmlDocument.fromString(readFileSync(join(DATA, 'akn', `${document.id}.xml`), 'utf8'));
    expect(() => validator.validate(xml)).not.toThrow();
    for (const resource of [xml, validator, schema]) resource.dispose();
  });

  it('is a Word file that another program reads with every word', async () => {
    const { value } = await mammoth.extractRawText({ path: join(DATA, 'documents', `${document.id}.docx`) });
    const bare = (text: string): string => text.replace(/\s/g, '');
    const text = bare(value);
    const missing = shown(clauses).filter((clause) => !text.includes(bare(clause.text)));
    expect(missing.map((clause) => clause.id)).toEqual([]);
  });

  it('is plain text with all its words in order', () => {
    const text = readFileSync(join(DATA, 'documents', `${document.id}.txt`), 'utf8');
    let at = 0;
    for (const clause of shown(clauses)) {
      const next = text.indexOf(clause.text, at);
      expect(next, clause.id).toBeGreaterThanOrEqual(at);
      at = next + clause.text.length;
    }
  });
});

type Node = { [name: string]: Node[] | Record<string, string> | string };

/** The own words of each element with an eId: number, heading and text, without those of elements below with an eId. */
function wordsByEid(xml: string): Map<string, string> {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
  });
  const found = new Map<string, string>();
  const walk = (nodes: Node[], owner: string | null): void => {
    for (const node of nodes) {
      const eId = (node[':@'] as Record<string, string> | undefined)?.['@_eId'] ?? owner;
      if (eId !== null && !found.has(eId)) found.set(eId, '');
      for (const [name, value] of Object.entries(node)) {
        if (name === '#text' && eId !== null) found.set(eId, (found.get(eId) ?? '') + String(value));
        else if (Array.isArray(value)) walk(value, eId);
      }
    }
  };
  walk(parser.parse(xml) as Node[], null);
  return found;
}
