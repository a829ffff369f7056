import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DiagnosticError, formatDiagnostic } from '../../src/domain/diagnostic.ts';

/** What a command says of itself and takes. */
export interface CommandSpec {
  /** One line: what it does. */
  summary: string;
  /** How it is called, e.g. `npm run check`. */
  usage: string;
  options?: NonNullable<ParseArgsConfig['options']>;
  /** A line of help for each option. */
  optionHelp?: Record<string, string>;
  allowPositionals?: boolean;
}

/** The parsed words of a call. */
export interface CommandCall {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

/**
 * Runs a command: prints help on `--help`, turns findings into one line each and sets the exit code.
 * Exit codes: 0 done, 1 the input has errors, 2 the call is wrong.
 */
export async function runCommand(spec: CommandSpec, main: (call: CommandCall) => Promise<number>): Promise<void> {
  let call: CommandCall;
  try {
    const parsed = parseArgs({
      options: { ...spec.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: spec.allowPositionals ?? false,
    });
    call = { values: parsed.values as CommandCall['values'], positionals: parsed.positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${helpText(spec)}`);
    process.exitCode = 2;
    return;
  }
  if (call.values['help']) {
    console.log(helpText(spec));
    return;
  }
  try {
    process.exitCode = await main(call);
  } catch (error) {
    if (error instanceof DiagnosticError) for (const d of error.diagnostics) console.error(formatDiagnostic(d));
    else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}

function helpText(spec: CommandSpec): string {
  const names = Object.keys(spec.options ?? {});
  const lines = names.map((name) => `  --${name.padEnd(14)} ${spec.optionHelp?.[name] ?? ''}`);
  const environment = [
    '环境变量：',
    '  SOURCES_DIR     源文件夹，默认 content/sources',
    '  EDITORIAL_DIR   编辑决定，默认 content/editorial',
    '  OUT_DIR         输出文件夹，默认项目自己的位置',
    '  BASE_PATH       站点路径，默认 /',
    '  SITE_URL        站点来源，用于固定链接和订阅源；不设则只写站内路径',
    '  SITE_CONTACT    报告错误时联系谁（邮箱、网址或一句话）；不设则写明没有设置',
    '  SOURCE_DATE_EPOCH  判定时效的时刻（秒），默认此刻',
    '  CACHE_DIR       沿用上次结果的文件夹；OUT_DIR 没有设时默认 .duidu/cache',
  ];
  return [
    spec.summary,
    '',
    `用法：${spec.usage}`,
    ...(lines.length ? ['', '选项：', ...lines] : []),
    '',
    ...environment,
  ].join('\n');
}
