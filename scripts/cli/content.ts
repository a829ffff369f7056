import { formatDiagnostic } from '../../src/domain/diagnostic.ts';
import { emitAnchors } from '../emit/anchors-file.ts';
import { emitContent } from '../emit/content.ts';
import { anchorRecords } from '../emit/history.ts';
import { prepareAnchors, publishAnchors } from '../emit/publish-anchors.ts';
import { emitSources } from '../emit/sources.ts';
import { progress } from '../lib/progress.ts';
import { contentPlaces, readSettings, readsOwnSources } from '../lib/settings.ts';
import { runPipeline } from '../pipeline.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '由源文生成政策文本（MDX）、锚点账和数据集。',
    usage: 'npm run content -- [--keep-going]',
    options: { 'keep-going': { type: 'boolean' } },
    optionHelp: { 'keep-going': '有错误的文件略过，其余照常生成' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const { corpus, sources, editions, moves, diagnostics } = await runPipeline(settings, progress());
    const places = contentPlaces(settings);
    const whole = readsOwnSources(settings) && !values['keep-going'];
    const anchors = await prepareAnchors(corpus.clauses, moves, places, whole);
    diagnostics.push(...anchors.diagnostics);
    for (const d of diagnostics.filter((d) => d.severity === 'error')) console.error(formatDiagnostic(d));
    if (diagnostics.some((d) => d.severity === 'error') && !values['keep-going']) return 1;
    await emitContent(corpus, editions, places);
    await emitSources(sources, places.data);
    await emitAnchors(places.data, anchorRecords(anchors.ledger, anchors.history, corpus.clauses));
    await publishAnchors(anchors, places);
    console.log(
      `${corpus.documents.length} 件文件，${corpus.clauses.length} 条条款，${corpus.repairs.length} 处校订。`,
    );
    return 0;
  },
);
