/** The output of a command is for the person who started it. */
import { kindById } from '../../../catalog/kinds.ts';
import { CHOOSES_COMMAND, commandModules } from '../../../catalog/platforms/command-modules.ts';
import consoleSink from '../../../catalog/sinks/logs/console.ts';
import files from '../../../catalog/sinks/files/node-fs.ts';
import standardOutput from '../../../catalog/sinks/logs/process-streams.ts';
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { SinkUse } from '../../../sinks/use.ts';

/** The last is that of Node.js. https://nodejs.org/api/util.html#utilparseargsconfig */
const COMMAND = new RegExp(String.raw`(?:\brequire\(\s*|\bfrom\s+)['"](?:${commandModules.join('|')})['"/]|\bparseArgs\s*\(`);
const commands = new Memo<SourceFile, boolean>();

/**
 * Whether a file that reads a command line prints a record there, or writes what it makes; a token that stays in the history of a terminal is
 * a leak all the same.
 */
export function isAskedFor({ file }: Facts, { sink }: SinkUse, { kind }: SourceHit): boolean {
  const isPrinted = (sink === standardOutput || sink === consoleSink) && kindById(kind)?.category !== 'credential';
  if (!isPrinted && sink !== files) return false;
  return commands.of(file, () => COMMAND.test(file.text) || CHOOSES_COMMAND.test(file.text));
}
