import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

/** Removes all that lies in a folder (the other end is `swap.ts`); what another build removes meanwhile is no matter. */
const attic = workerData as string;
for (const name of readdirSync(attic)) rmSync(join(attic, name), { recursive: true, force: true });
