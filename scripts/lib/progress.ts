const EVERY_MS = 100;

/** Reports how far a long step is; on a terminal it rewrites one line, elsewhere it prints plain lines. */
export interface Progress {
  /** Names the step that begins. */
  step(name: string): void;
  /** Tells how many of how many are done within the step. */
  tick(done: number, total: number): void;
  /** Says something about the step that will stand behind its time. */
  note(words: string): void;
  /** Ends the last step. */
  end(): void;
}

/** Returns a progress reporter that writes to standard error, with the seconds each step took. */
export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let name = '';
  let said = '';
  let began = 0;
  let shown = 0;
  const finish = (): void => {
    if (name === '') return;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${name}  ${seconds} 秒${said}\n`);
    name = '';
    said = '';
  };
  return {
    step(next) {
      finish();
      name = next;
      began = performance.now();
      if (stream.isTTY) stream.write(`${name} …`);
    },
    tick(done, total) {
      const now = performance.now();
      if (!stream.isTTY || now - shown < EVERY_MS) return;
      shown = now;
      stream.write(`\r\u001b[K${name} ${done}/${total}`);
    },
    note(words) {
      said = `  ${words}`;
    },
    end: finish,
  };
}
