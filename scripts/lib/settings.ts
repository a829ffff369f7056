import { resolve } from 'node:path';
import { chinaDay } from '../../src/domain/china-day.ts';
import { DiagnosticError } from '../../src/domain/diagnostic.ts';

/** What the environment says about a run: folders, addresses and the date on which validity is judged. */
export interface Settings {
  /** Folder with one folder per document. */
  sourcesDir: string;
  /** Folder with human decisions. */
  editorialDir: string;
  /** Another output, or null for the project's own (`dist/`, `content/policies/`, `.duidu/`). */
  outDir: string | null;
  /** Base path of the site, with slashes at both ends. */
  basePath: string;
  /** Origin of the site without a slash at the end; empty where none is given: then addresses are site paths. */
  siteUrl: string;
  /** The date validity is judged on, YYYY-MM-DD in China's time zone. */
  today: string;
}

/** Where a run writes the generated text, the anchor ledger and the data set. */
export interface Places {
  policies: string;
  ledger: string;
  /** The words behind every published fingerprint. */
  history: string;
  data: string;
}

/**
 * Returns the settings of this run from environment variables.
 * Relative folders are taken from the working directory, which npm sets to the project. Errors: `DiagnosticError` for an
 * address or a date that is none.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const base = env['BASE_PATH'] ?? '/';
  return {
    sourcesDir: resolve(env['SOURCES_DIR'] || 'content/sources'),
    editorialDir: resolve(env['EDITORIAL_DIR'] || 'content/editorial'),
    outDir: env['OUT_DIR'] ? resolve(env['OUT_DIR']) : null,
    basePath: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    siteUrl: siteUrl(env['SITE_URL'] ?? ''),
    today: judgingDate(env['SOURCE_DATE_EPOCH']),
  };
}

/** Returns the places of a run that makes text and data only: the project's own, or below `OUT_DIR`. */
export function contentPlaces(settings: Settings): Places {
  const out = settings.outDir;
  // What was ever published in the project’s own name is not added to by others’ texts.
  const published = readsOwnSources(settings) ? 'content' : '.duidu/elsewhere';
  return out
    ? {
        policies: resolve(out, 'policies'),
        ledger: resolve(out, 'anchors.lock.json'),
        history: resolve(out, 'history'),
        data: resolve(out, 'data/v1'),
      }
    : {
        policies: resolve('content/policies'),
        ledger: resolve(published, 'anchors.lock.json'),
        history: resolve(published, 'history'),
        data: resolve('.duidu/data/v1'),
      };
}

/** Returns an origin without a slash at its end. */
function siteUrl(given: string): string {
  if (given === '') return '';
  const address = URL.parse(given);
  if (address === null || !/^https?:$/.test(address.protocol)) wrong('SITE_URL', given, 'https://www.example.gov.cn');
  return given.replace(/\/+$/, '');
}

function judgingDate(epoch: string | undefined): string {
  if (epoch && !/^\d{1,12}$/.test(epoch)) wrong('SOURCE_DATE_EPOCH', epoch, '1767225600（1970 年以来的秒数）');
  const time = epoch ? Number(epoch) * 1000 : Date.now();
  return chinaDay(time);
}

function wrong(name: string, given: string, example: string): never {
  const message = `“${given}”不是这里能用的值。`;
  const hint = `写作 ${name}=${example}。`;
  throw new DiagnosticError([
    { ruleId: 'environment', severity: 'error', message, file: `环境变量 ${name}`, line: 1, column: 1, hint },
  ]);
}

/** Tells whether a run reads the project’s own sources, all of whose anchors must stay. */
export function readsOwnSources(settings: Settings): boolean {
  return settings.sourcesDir === resolve('content/sources');
}
