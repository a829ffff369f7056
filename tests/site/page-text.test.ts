import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pagePath } from '../../src/domain/anchor.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { builtPages, DIST, find, textOf } from './pages.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(DIST, 'data', 'v1', name), 'utf8'));
const documents = read('documents.json') as PolicyDocument[];
const clauses = read('clauses.json') as Clause[];
const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

const texts = documents.flatMap((document) =>
  [null, ...document.parts.map((part) => part.id)].map((part) => ({
    doc: document.id,
    part,
    path: pagePath(document.id, part),
  })),
);

const paths = new Set(texts.map(({ path }) => path));
const pages = new Map(builtPages(DIST, (path) => paths.has(path)).map((page) => [page.path, page]));

describe.each(texts)('$path', ({ doc, part, path }) => {
  const page = pages.get(path);
  const own = clauses.filter((clause) => clause.doc === doc && clause.part === part);

  it('has an element for every anchor of its clauses', () => {
    expect(own.filter((clause) => !page?.ids.has(clause.anchor)).map((clause) => clause.anchor)).toEqual([]);
  });

  it('shows exactly the characters of every clause, with its printed number as text', () => {
    const wrong: string[] = [];
    for (const clause of own.filter((c) => !c.inline && !c.kind.startsWith('table'))) {
      const section = page ? find(page.tree, (e) => e.properties.id === clause.anchor) : null;
      if (!section) continue;
      const heading = clause.headingStyle === 'own-line' ? (clause.heading ?? '') : '';
      const expected = (clause.label ?? '') + heading + clause.text;
      const shown = columns(section)
        .map((column) => textOf(withoutApparatus(column)))
        .join('');
      if (shown.replace(/\s+/g, '') !== expected.replace(/\s+/g, ''))
        wrong.push(`${clause.anchor}: “${shown}”，应为“${expected}”`);
    }
    expect(wrong).toEqual([]);
  });
});

/** The text columns of a clause: its heading's and its text's. */
function columns(section: Element): Element[] {
  const found: Element[] = [];
  visit(section, 'element', (element) => {
    if (!hasClass(element, 'tx') && !hasClass(element, 'hd')) return undefined;
    found.push(element);
    return SKIP;
  });
  // What stands in the masthead has no columns of its own.
  return found.length > 0 ? found : [section];
}

/** The text column without what the site adds for assistive technology or as hidden apparatus. */
function withoutApparatus(element: Element): Element {
  const copy = structuredClone(element);
  visit(copy, 'element', (node, index, parent) => {
    const added = hasClass(node, 'sr') || node.properties.hidden === true || node.tagName === 'button';
    if (added && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    return undefined;
  });
  return copy;
}
