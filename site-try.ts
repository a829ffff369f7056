// makes the pages of a data set only: node site-try.ts <data> <policies> <out>
import { readFileSync } from 'node:fs';
import { loadCorpus } from './src/view/corpus.ts';
import { loadAnchors } from './src/view/anchors.ts';
import { sourceText } from './src/view/source-text.ts';
import { makePages } from './scripts/emit/pages/make-pages.ts';
import { readSettings } from './scripts/lib/settings.ts';
const [data = '', policies = '', out = '', kept = ''] = process.argv.slice(2);
process.env['DUIDU_DATA'] = data;
const t0 = performance.now();
const corpus = loadCorpus();
const sources = new Map(corpus.documents.map((d) => [d.id, sourceText(d)]));
console.log('loaded', Math.round(performance.now() - t0));
const t = performance.now();
const timer = setInterval(() => { const m = process.memoryUsage(); console.log(Math.round((performance.now() - t) / 1000), 's cpu', Math.round(process.cpuUsage().user / 1e6), 'heap', Math.round(m.heapUsed / 1e6), 'rss', Math.round(m.rss / 1e6)); }, 15000);
const n = await makePages({ settings: readSettings(), corpus, anchors: loadAnchors(), sources, policies, data, outDir: out, workDir: out + '-work', keptIn: kept || null });
clearInterval(timer);
console.log('pages', Math.round(performance.now() - t), 'kept', n);
