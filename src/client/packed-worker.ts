/** What a worker asks of the page: the content of a file. */
interface Asked {
  duiduAsks: number;
  address: string;
}

/** What the page answers; null where there is no such file. */
interface Given {
  duiduGives: number;
  bytes: ArrayBuffer | null;
}

/**
 * Returns what acts like a worker of the given script for a page in a folder. Browsers start no worker from a file there:
 * its script is read with `read` and started from memory, and what it fetches is read by the page. Listeners are set
 * by `onmessage` and `onerror`.
 */
export function packedWorker(address: string, read: typeof fetch): Worker {
  const waiting: [message: unknown, transfer: Transferable[]][] = [];
  let real: Worker | null = null;
  let ended = false;
  const worker = {
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    postMessage: (message: unknown, transfer: Transferable[] = []): void => {
      if (real) real.postMessage(message, transfer);
      else waiting.push([message, transfer]);
    },
    terminate: (): void => {
      ended = true;
      real?.terminate();
    },
  };
  // The caller has what this returns; as far as it uses it, that is a worker.
  const shown = worker as unknown as Worker;
  const start = async (): Promise<void> => {
    const script = await (await read(address)).text();
    if (ended) return;
    const file = URL.createObjectURL(new Blob([`(${askThePage})();\n`, script], { type: 'text/javascript' }));
    real = new NativeWorker(file);
    real.onerror = (event) => worker.onerror?.call(shown, event);
    real.onmessage = (event: MessageEvent<unknown>) => {
      if (isAsked(event.data)) void give(event.data);
      else worker.onmessage?.call(shown, event);
    };
    for (const [message, transfer] of waiting) real.postMessage(message, transfer);
  };
  const give = async ({ duiduAsks, address: asked }: Asked): Promise<void> => {
    const response = await read(asked);
    const bytes = response.ok ? await response.arrayBuffer() : null;
    const given: Given = { duiduGives: duiduAsks, bytes };
    real?.postMessage(given, bytes ? [bytes] : []);
  };
  void start();
  return shown;
}

const NativeWorker = globalThis.Worker;

function isAsked(data: unknown): data is Asked {
  return typeof data === 'object' && data !== null && 'duiduAsks' in data;
}

/** Runs in the worker, before its own script, so it uses nothing from outside of itself. */
function askThePage(): void {
  const asked = new Map<number, (response: Response) => void>();
  let last = 0;
  globalThis.fetch = (input) =>
    new Promise((resolve) => {
      last += 1;
      asked.set(last, resolve);
      globalThis.postMessage({ duiduAsks: last, address: String(input) });
    });
  globalThis.addEventListener('message', (event: MessageEvent<Given | null>) => {
    const answer = event.data !== null && typeof event.data === 'object' ? asked.get(event.data.duiduGives) : undefined;
    if (!answer || !event.data) return;
    event.stopImmediatePropagation();
    asked.delete(event.data.duiduGives);
    answer(new Response(event.data.bytes, { status: event.data.bytes ? 200 : 404 }));
  });
}
