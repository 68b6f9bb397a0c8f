/** A credential that a PowerShell script or a batch file sets → a variable of the environment, without which the script stops. */
import type { DataFacts } from '../../../secrets/data/data-facts.ts';
import type { Setting } from '../../../secrets/data/settings.ts';
import { newlineOf } from '../../../positions.ts';
import { isScreamingCase } from '../../../sources/names/words.ts';
import type { Fix } from '../../../types.ts';
import { environmentName } from '../names/name.ts';

/** `$DB_PASSWORD = "…"`: before the value, the value, behind it. */
const POWERSHELL = /^([ \t]*\$(?:script:|global:)?\w{1,60}\s?=\s?)(?:"([^"$`]*)"|'([^']*)')([ \t]*(?:#.*)?)$/;
/** `set DB_PASSWORD=…` and `set "DB_PASSWORD=…"`. */
const BATCH = /^([ \t]*)@?set[ \t]+(?:"(\w{1,60})=([^"%!]*)"|(\w{1,60})=([^"%!&|<>^\s]*))[ \t]*$/i;

/**
 * The repair of a variable of a script of Windows that is set to a credential in a line of its own; none for the default of a parameter.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables,
 * https://learn.microsoft.com/windows-server/administration/windows-commands/if
 */
export function proposeWindowsVariable({ file }: DataFacts, setting: Setting): Fix[] {
  const { text, path } = file;
  const start = text.lastIndexOf('\n', setting.range.start - 1) + 1;
  const found = text.indexOf('\n', setting.range.end);
  const line = text.slice(start, found < 0 ? text.length : found).replace(/\r$/, '');
  const plain = environmentName({ name: setting.name, owners: setting.owners, noun: 'password' });
  const name = isScreamingCase(setting.name) ? setting.name : plain;
  const written = /\.ps1$/i.test(path)
    ? isParameter(text.slice(0, start))
      ? undefined
      : inPowerShell(line, setting.value, name, newlineOf(text))
    : /\.(?:bat|cmd)$/i.test(path)
      ? inBatch(line, setting)
      : undefined;
  if (written === undefined) return [];
  return [
    {
      title: {
        en: `Read it from the environment variable ${name}, without which the script stops`,
        'zh-CN': `改为读取环境变量 ${name}（未设置时脚本终止）`,
      },
      safety: 'review',
      edits: [{ range: { start, end: start + line.length }, text: written }],
    },
  ];
}

/** Whether the parameters of a script or function are still open behind a text: the last of them has no comma, and no statement may stand there. */
function isParameter(before: string): boolean {
  const opened = [...before.matchAll(/\bparam\s{0,20}\(/gi)].at(-1);
  if (!opened) return false;
  const inside = before.slice(opened.index).replace(/"[^"\n]{0,200}"|'[^'\n]{0,200}'|#.*/g, '');
  return inside.split('(').length > inside.split(')').length;
}

function inPowerShell(line: string, secret: string, name: string, newline: string): string | undefined {
  const [, before, double, single, behind = ''] = POWERSHELL.exec(line) ?? [];
  if (before === undefined || (double ?? single) !== secret) return undefined;
  const indent = /^\s*/.exec(before)?.[0] ?? '';
  return `${indent}if (-not $env:${name}) { throw '${name} is not set' }${newline}${before}$env:${name}${behind}`;
}

/** The variable of a batch file is one of the environment already: only its value goes. */
function inBatch(line: string, { name, value }: Setting): string | undefined {
  const [, indent = '', quoted, inQuotes, bare, alone] = BATCH.exec(line) ?? [];
  if ((quoted ?? bare) !== name || (inQuotes ?? alone) !== value) return undefined;
  return `${indent}if not defined ${name} (echo ${name} is not set & exit /b 1)`;
}
