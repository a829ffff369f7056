import { basePath } from '../site-path.ts';

/** Returns the global ids of the clauses that elements link to, each once, in order. */
export function clauseIds(elements: readonly HTMLElement[]): string[] {
  const root = new URL(`${basePath()}/`, location.href).pathname;
  const links = elements.flatMap((element) => [...element.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')]);
  const ids = links.flatMap(({ pathname, hash }) => {
    const page = /^policies\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/(?:index\.html)?$/.exec(pathname.slice(root.length))?.[1];
    return page && !page.endsWith('/source') && hash.length > 1 ? [`${page}${hash}`] : [];
  });
  return [...new Set(ids)];
}
