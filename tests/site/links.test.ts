import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import type { Topic } from '../../src/domain/fact.ts';
import type { Link } from '../../src/domain/link.ts';
import { searchForm } from '../../src/domain/normalize.ts';

const DIST = process.env['DIST'] ?? 'dist';
const data = <T>(name: string): T[] => JSON.parse(readFileSync(join(DIST, 'data/v1', `${name}.json`), 'utf8')) as T[];
const csv = (path: string): Record<string, string>[] =>
  parse(readFileSync(join(DIST, path)), { bom: true, columns: true }) as Record<string, string>[];
const page = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');

const links = data<Link>('links');
const clauses = data<Clause>('clauses');

describe('links', () => {
  it('have a page of their own each, and no other has one', () => {
    const made = readdirSync(join(DIST, 'links'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(made.map(({ name }) => name).sort()).toEqual(links.map(({ id }) => id).sort());
  });

  it('are all in the list and in both downloads', async () => {
    const html = page('links');
    expect(links.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(csv('links/links.csv').map((row) => row['编号'])).toEqual(links.map(({ id }) => id));
    const [sheet] = await readExcelFile(join(DIST, 'links/links.xlsx'));
    expect(sheet?.data.length).toBe(links.length + 1);
  });
});

describe('chains', () => {
  it('quote every step letter by letter', () => {
    const texts = clauses.map(({ text }) => text);
    const rows = csv('compare/chains/chains.csv');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !texts.some((text) => text.includes(row['原句'] ?? '')))).toEqual([]);
  });
});

describe('gaps', () => {
  it('are gaps: no word looked for stands anywhere in the silent document', () => {
    const documents = data<{ id: string; shortTitle: string }>('documents');
    const rows = csv('compare/gaps/gaps.csv');
    const found = rows.filter((row) => {
      const id = documents.find(({ shortTitle }) => shortTitle === row['未提及的文件'])?.id;
      const text = searchForm(
        clauses
          .filter(({ doc }) => doc === id)
          .map((clause) => `${clause.heading ?? ''} ${clause.text}`)
          .join(' '),
      );
      return (row['检索词'] ?? '').split('；').some((word) => text.includes(searchForm(word)));
    });
    expect(found).toEqual([]);
  });
});

describe('topics', () => {
  it('have a page each where a clause speaks of them', () => {
    const missing = data<Topic>('topics').filter(
      ({ id, clauses: list }) => list.length > 0 && !existsSync(join(DIST, 'topics', id, 'index.html')),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('are said to be missing from a text only where none of their words stands in it', () => {
    const documents = data<{ id: string; shortTitle: string }>('documents');
    const topics = new Map(data<Topic>('topics').map((topic) => [topic.label, topic]));
    const texts = new Map(
      documents.map(({ id, shortTitle }) => [
        shortTitle,
        searchForm(
          clauses.flatMap(({ doc, heading, text }) => (doc === id ? `${heading ?? ''} ${text}` : [])).join('\n'),
        ),
      ]),
    );
    const untrue = csv('data/compare/coverage.csv').flatMap((row) => {
      const topic = topics.get(row['专题'] ?? '');
      const words = topic ? [topic.label, ...topic.synonyms, ...topic.words] : [];
      return documents.flatMap(({ shortTitle }) => {
        const text = texts.get(shortTitle) ?? '';
        if (!row[shortTitle]?.includes('未提及')) return [];
        return words.filter((word) => text.includes(searchForm(word))).map((word) => [shortTitle, topic?.label, word]);
      });
    });
    expect(untrue).toEqual([]);
  });
});
