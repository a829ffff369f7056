/** Thrown when a part of the index does not load: a search that goes on without it would hide hits. */
export class IndexUnavailable extends Error {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`检索索引有 ${paths.length} 个文件没有读到：${paths.join('、')}`);
    this.name = 'IndexUnavailable';
    this.paths = paths;
  }
}

/** Reads one file of the index by its path in the index folder; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<Response>;

/** What the reader has done so far; a page shows it while the reader waits. */
export interface ReaderState {
  files: number;
  bytes: number;
  waiting: number;
}

/** The one door to the index: our own files and the engine's go through it, so failures and progress are seen. */
export interface Reader {
  /** The address under which the engine believes the index to lie. */
  base: string;
  /** Returns the content of a packed file. */
  unpack(path: string): Promise<unknown>;
  /** Keeps a file that has come inside another one, so that it is not asked for. */
  keep(path: string, content: string): void;
  /** Every failure so far, in order; a look-up compares their number before and after. */
  failures: readonly string[];
  /** How many files are on their way. */
  waiting(): number;
  onProgress(listener: (state: ReaderState) => void): void;
}

const ATTEMPTS = 3;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens the index folder at `base`. Pagefind fetches its own files and keeps silent when one fails, so `fetch` is
 * replaced for addresses under `base`, and for these only.
 */
export function openReader(base: string, read: ReadFile): Reader {
  const failures: string[] = [];
  const listeners: ((state: ReaderState) => void)[] = [];
  const state = { files: 0, bytes: 0, waiting: 0 };
  const tell = (): void => {
    for (const listener of listeners) listener({ ...state });
  };

  const kept = new Map<string, string>();

  const load = async (path: string): Promise<Response> => {
    const name = path.replace(/\?.*$/, '');
    const held = kept.get(name);
    if (held !== undefined) return new Response(held);
    state.waiting += 1;
    tell();
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const response = await read(path);
          if (!response.ok) throw new Error(String(response.status));
          const body = await response.arrayBuffer();
          state.files += 1;
          state.bytes += body.byteLength;
          return new Response(body, { status: 200 });
        } catch (error) {
          if (attempt === ATTEMPTS) {
            failures.push(name);
            throw error;
          }
          await wait(250 * attempt);
        }
      }
    } finally {
      state.waiting -= 1;
      tell();
    }
  };

  const native = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    return url.startsWith(base) ? load(url.slice(base.length)) : native(input, init);
  };

  return {
    base,
    keep: (path, content) => void kept.set(path, content),
    failures,
    waiting: () => state.waiting,
    onProgress: (listener) => void listeners.push(listener),
    unpack: async (path) => {
      try {
        return JSON.parse(await inflate(await (await load(path)).arrayBuffer()));
      } catch {
        throw new IndexUnavailable([path]);
      }
    },
  };
}

/** Returns the text of a packed file; some servers unpack it on the way, so its first bytes decide. */
async function inflate(packed: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(packed);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
