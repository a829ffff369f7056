import { loadCorpus } from '../../view/corpus.ts';
import { spelledWords } from '../../view/search-words.ts';

/** The words that search boxes offer by their pinyin; read when somebody types Latin letters. */
export function GET(): Response {
  return new Response(JSON.stringify(spelledWords(loadCorpus())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
