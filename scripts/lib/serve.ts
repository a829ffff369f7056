import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|ld\+json|xml|wasm|manifest\+json))|\+xml/;

/** A running server of a built site. */
export interface Served {
  /** Address of the site’s home, with base path and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Where and how a built site is served. */
export interface ServeOptions {
  /** Base path the site was built for, default `/`. */
  base?: string;
  /** 0 (default) takes a free port. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
}

/** Serves a folder as a static host does: `/x/` is `/x/index.html`, `/x` leads to `/x/`, anything else is the 404 page. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const base = `/${(options.base ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    void respond(folder, base, path).then(async (found) => {
      if (found !== null && typeof found === 'object') {
        response.writeHead(301, { location: found.location }).end();
        return;
      }
      const missing = found === null;
      const file = found ?? join(folder, '404.html');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const packed = COMPRESSIBLE.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
      const headers = {
        'content-type': type,
        'cache-control': path.startsWith(`${base}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
      };
      if (missing) {
        const page = await readFile(file).catch(() => Buffer.from('404'));
        response.writeHead(404, headers).end(packed ? gzipSync(page) : page);
        return;
      }
      response.writeHead(200, headers);
      // Who asked may be gone meanwhile, and then nothing can be sent.
      if (response.destroyed) return;
      if (request.method === 'HEAD') response.end();
      else {
        // What was begun cannot be taken back: a file that goes away meanwhile ends the answer.
        const parts = packed ? [createReadStream(file), createGzip(), response] : [createReadStream(file), response];
        pipeline(parts, (error) => {
          if (error) response.destroy();
        });
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Returns the path that is asked for, or null where the words are no address. */
function pathOf(asked: string): string | null {
  const address = URL.parse(asked, 'http://host');
  return address === null ? null : decoded(address.pathname);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function respond(folder: string, base: string, path: string): Promise<string | { location: string } | null> {
  if (path === base.slice(0, -1) && base !== '/') return { location: base };
  if (!path.startsWith(base) || path.includes('\0')) return null;
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder).replace(/[\\/]?$/, sep))) return null;
  const entry = await stat(file).catch(() => null);
  if (entry?.isFile()) return file;
  if (!entry?.isDirectory()) return null;
  if (!path.endsWith('/')) return { location: `${path}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => null)) ? index : null;
}
