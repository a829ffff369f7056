import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import { SHORTEST_QUOTE } from '../../src/cite/check/find-quotes.ts';
import type { Finding } from '../../src/cite/check/finding.ts';
import { makeLibrary } from '../../src/cite/check/library.ts';
import { makeCheckIndex } from '../../src/cite/check/make-check-index.ts';
import { FORMATS } from '../../src/cite/formats/formats.ts';
import { fromHtml } from '../../src/cite/memo/from-html.ts';
import { fromText } from '../../src/cite/memo/from-text.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { loadCorpus } from '../../src/view/corpus.ts';
import { citeClause } from '../cite/cite-clause.ts';

const corpus = loadCorpus();
const library = makeLibrary(makeCheckIndex(corpus, [], '2026-11-25'));
const documents = new Map(corpus.documents.map((document) => [document.id, document]));
const SITE = 'https://duidu.example/zc';

function cite(clause: Clause, format: (typeof FORMATS)[number], words: boolean, link: boolean, online = true): string {
  const document = documents.get(clause.doc);
  if (!document) throw new Error(clause.doc);
  return format.format(citeClause(document, clause, SITE, '2026-11-25'), { words, link, online }).text;
}

function check(text: string): Finding[] {
  return checkMemo(library, fromText('memo.txt', text));
}

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const variants = [
    { words: false, link: false, online: true },
    { words: true, link: false, online: true },
    { words: true, link: true, online: true },
    ...(id === 'gbt7714'
      ? [
          { words: false, link: false, online: false },
          { words: true, link: false, online: false },
        ]
      : []),
  ];
  it.each(variants)('the checker finds every clause again and says 一致: %o', ({ words, link, online }) => {
    const wrong = corpus.clauses.flatMap((clause) => {
      const text = cite(clause, format, words, link, online);
      const findings = check(`材料如下：\n${text}\n`);
      const quoted = words && [...citedWords(clause)].length >= SHORTEST_QUOTE;
      const [first] = findings;
      // Without words quoted and without a fingerprint it only says that the clause is there.
      const fine = findings.length === 1 && (first?.state === 'agrees' || (!quoted && first?.state === 'located'));
      return fine
        ? []
        : [`${clause.id} ${JSON.stringify(findings.map((f) => [f.state, f.marked, f.message]))} ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  it('says which character was changed', () => {
    const wrong = corpus.clauses.flatMap((clause, i) => {
      const words = [...citedWords(clause)];
      const places = words.flatMap((char, at) => (/\p{Script=Han}/u.test(char) ? [at] : []));
      const at = places[(i * 7) % Math.max(places.length, 1)];
      if (words.length < SHORTEST_QUOTE + 2 || at === undefined) return [];
      const changed = words.with(at, '囍').join('');
      const text = cite(
        clause.text === '' ? { ...clause, heading: changed } : { ...clause, text: changed },
        format,
        true,
        true,
      );
      const findings = check(`材料如下：\n${text}\n`);
      const difference = findings[0]?.difference;
      const named =
        difference?.from.some((piece) => piece.changed && piece.text.includes('囍')) &&
        difference.to.some((piece) => piece.changed && piece.text.includes(words[at] ?? ''));
      if (findings.length === 1 && findings[0]?.state === 'differs' && named) return [];
      return [`${clause.id} ${JSON.stringify(findings.map((f) => [f.state, f.message, f.difference]))} ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  it('finds the very clause, not only its text', () => {
    const wrong = corpus.clauses.flatMap((clause) => {
      const linked = id !== 'memo' && id !== 'law';
      const [finding] = check(cite(clause, format, false, !linked));
      return finding?.place?.id === clause.id ? [] : [`${clause.id} ${finding?.place?.id ?? '-'}`];
    });
    expect(id === 'rich' ? [] : wrong).toEqual([]);
  });
});

it('the HTML that Word and WPS get is found again, too, with its link', () => {
  const wrong = corpus.clauses.flatMap((clause) => {
    const document = documents.get(clause.doc);
    const format = FORMATS.find((item) => item.id === 'rich');
    if (!document || !format) throw new Error(clause.doc);
    const options = { words: true, link: false, online: true };
    const { html } = format.format(citeClause(document, clause, SITE, '2026-11-25'), options);
    const findings = checkMemo(library, fromHtml('memo.html', `<p>材料如下：</p><p>${html ?? ''}</p>`));
    const [finding] = findings;
    const fine = findings.length === 1 && finding?.state === 'agrees' && finding.place?.id === clause.id;
    return fine ? [] : [`${clause.id} ${JSON.stringify(findings.map((f) => [f.state, f.message]))}`];
  });
  expect(wrong).toEqual([]);
});

it('a figure of a clause told in other marks than quotation marks raises no alarm', () => {
  const alarms = corpus.clauses.flatMap((clause) => {
    const document = documents.get(clause.doc);
    const format = FORMATS.find((item) => item.id === 'memo');
    if (!document || !format) throw new Error(clause.doc);
    const citation = format.format(citeClause(document, clause, SITE, '2026-11-25'), {
      words: false,
      link: false,
      online: true,
    }).text;
    return clause.text.split(/[。；\n]/u).flatMap((sentence) =>
      check(`${citation}提出：${sentence}。`)
        .filter(({ state }) => state === 'figures')
        .map(({ message }) => `${clause.id} ${message} ${sentence}`),
    );
  });
  expect(alarms).toEqual([]);
});
