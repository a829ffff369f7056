import { posix } from 'node:path';

/** What a page of the offline edition needs to know of the site. */
export interface PageRewrite {
  /** Path of the page below the site’s folder, e.g. `policies/x/index.html`. */
  path: string;
  /** Base path the site was built for, with slashes at both ends. */
  base: string;
  /** Returns the path of the classic script that does what these module scripts do. */
  scriptOf(modules: readonly string[]): string;
}

/** Attributes that hold an address of the site. */
const ADDRESS = /(\s(?:href|src|action)="|<option value=")([^"]*)(")/g;
/** Attributes that hold the beginning of addresses. */
const STEM = /(\s(?:data-texts|data-site)=")([^"]*)(")/g;
const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;
/** What a page asks for ahead of its scripts; from a folder a browser fetches neither. */
const AHEAD = /<link rel="(?:modulepreload|preload)"[^>]*>/g;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/;

/** Returns the same page for a folder without a server: addresses relative, scripts classic, its own policy. */
export function rewritePage(html: string, { path, base, scriptOf }: PageRewrite): string {
  const modules = modulesOf(html, base);
  const root = posix.relative(posix.dirname(path), '') || '.';
  const prelude = `<script src="${root}/packed/prelude.js" data-root="${root}/"></script>`;
  const scripts = modules.length > 0 ? `<script defer src="${root}/${scriptOf(modules)}"></script>` : '';
  return html
    .replace(MODULE, '')
    .replace(AHEAD, '')
    .replace(POLICY, (_, before: string, policy: string, after: string) => `${before}${folderPolicy(policy)}${after}`)
    .replace(ADDRESS, (whole, before: string, value: string, after: string) =>
      value.startsWith(base) && !value.startsWith('//') ? before + relativeAddress(value, path, base) + after : whole,
    )
    .replace(
      STEM,
      (_, before: string, value: string, after: string) => `${before}${root}/${value.slice(base.length)}${after}`,
    )
    .replace(/<body[^>]*>/, (body) => `${body}${prelude}`)
    .replace('</body>', `${scripts}</body>`);
}

/** Returns the module scripts of a page, as paths below the site’s folder, each once, in order. */
export function modulesOf(html: string, base: string): string[] {
  return [...new Set([...html.matchAll(MODULE)].map((match) => (match[1] ?? '').slice(base.length)))];
}

/** Returns an address of the site as seen from a page; a folder is opened by the name of its page. */
export function relativeAddress(address: string, page: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return (posix.relative(posix.dirname(page), file) || posix.basename(file)) + rest;
}

/**
 * In a folder nothing is of the same origin; scripts and styles come from files, workers from what was read, and nothing
 * may be fetched at all.
 */
function folderPolicy(policy: string): string {
  return policy
    .replaceAll("'self'", 'file:')
    .replace(/connect-src [^;]*/, "connect-src 'none'")
    .replace(/worker-src [^;]*/, 'worker-src blob:');
}
