import type { AgencyAssignment } from '../../../src/domain/fact.ts';

const BRACKET = /[（(](?:责任|牵头|主管|配合|落实)(?:单位|部门|主体)\s*[:：](?:[^（）()]|[（(][^（）()]*[)）])*[）)]/gu;

/**
 * Returns the bodies of a clause that answer for one promise in its text, each once: where several （责任单位：…） stand
 * in the text, each is for the words before it, and the first behind the promise counts; else all of them.
 */
export function responsibleFor(
  text: string,
  promise: string,
  all: readonly Pick<AgencyAssignment, 'agency' | 'printed'>[],
): string[] {
  const end = text.indexOf(promise) + promise.length;
  const brackets = [...text.matchAll(BRACKET)];
  const own = brackets.length < 2 ? undefined : brackets.find(({ index }) => index >= end)?.[0];
  const named = own === undefined ? [] : all.filter(({ printed }) => own.includes(printed));
  return [...new Set((named.length > 0 ? named : all).map(({ agency }) => agency))];
}
