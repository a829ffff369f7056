const PLACE = /^\p{Script=Han}{2,4}$/u;
const BODY = /(?:委|厅|局|办|院|处|部|行|司|会|府|门|位|组)$/u;
const GOVERNMENT =
  /^(?<place>(?!有关|各|相关)\p{Script=Han}{2,4}?)(?<more>等)?(?:有关)?(?<kind>市|县|区)(?:人民)?政府$/u;

/**
 * Returns, by position, the whole names of governments in a list of bodies, where bare places take the ending of
 * the one after them: 郑州、焦作、南阳市政府 → 郑州市人民政府, 焦作市人民政府, 南阳市人民政府.
 */
export function governmentsIn(tokens: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  let waiting: number[] = [];
  tokens.forEach((token, index) => {
    const government = GOVERNMENT.exec(token)?.groups;
    if (government?.['place']) {
      const kind = government['kind'] ?? '市';
      for (const at of [...waiting, index]) {
        const place = at === index ? government['place'] : (tokens[at] ?? '');
        found.set(at, `${/.(?:市|县|区)$/u.test(place) && at !== index ? place : place + kind}人民政府`);
      }
      waiting = [];
    } else if (PLACE.test(token) && !BODY.test(token)) waiting.push(index);
    else waiting = [];
  });
  return found;
}
