import { formatDiagnostic } from '../../src/domain/diagnostic.ts';
import { prepareAnchors } from '../emit/publish-anchors.ts';
import { progress } from '../lib/progress.ts';
import { contentPlaces, readSettings, readsOwnSources } from '../lib/settings.ts';
import { runPipeline } from '../pipeline.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '只检查，不生成：逐条说明源文、元数据和编辑决定里的可疑之处。',
    usage: 'npm run check -- [--json]',
    options: { json: { type: 'boolean' } },
    optionHelp: { json: '以 JSON 输出' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const { corpus, moves, diagnostics } = await runPipeline(settings, progress());
    const anchors = await prepareAnchors(corpus.clauses, moves, contentPlaces(settings), readsOwnSources(settings));
    diagnostics.push(...anchors.diagnostics);
    if (values['json']) console.log(JSON.stringify(diagnostics, null, 1));
    else for (const d of diagnostics) console.log(formatDiagnostic(d));
    const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
    const summary = `${corpus.documents.length} 件文件，${corpus.clauses.length} 条条款：错误 ${count('error')}，警告 ${count('warning')}，提示 ${count('info')}。`;
    (values['json'] ? console.error : console.log)(summary);
    return count('error') > 0 ? 1 : 0;
  },
);
