import { type DoubtRule, doubt } from './doubt.ts';

/** Texts enclosed in a document that were told apart by shape alone: their addresses are made by rule. */
export const guessedParts: DoubtRule = ({ source, document, clauses }) => {
  const guessed = document.parts.filter((part) => /^(?:annex|part)-\d/u.test(part.id));
  return guessed.map((part) => {
    const line = clauses.find((clause) => clause.part === part.id)?.sourceLines[0] ?? 1;
    const message = `从“${part.title.slice(0, 24)}”起另成一部，地址为 ${part.url}。`;
    return doubt(
      source,
      'guessed-part',
      'info',
      line,
      message,
      '发布前可在 content/editorial 的 parts 下起一个易认的地址。',
    );
  });
};
