/** The output of a command is for the person who started it. */
import { kindById } from '../../../catalog/kinds.ts';
import { EXPORTS_SOMETHING } from '../../../catalog/files/signs.ts';
import { MAKES_CREDENTIALS, TRIES_SOMETHING } from '../../../catalog/files/tests.ts';
import { CHOOSES_COMMAND, commandModules } from '../../../catalog/platforms/command-modules.ts';
import consoleSink from '../../../catalog/sinks/logs/console.ts';
import files from '../../../catalog/sinks/files/node-fs.ts';
import standardOutput from '../../../catalog/sinks/logs/process-streams.ts';
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { isPassword } from '../../../secrets/passwords/kinds.ts';
import type { SinkUse } from '../../../sinks/use.ts';

/** The last is that of Node.js. https://nodejs.org/api/util.html#utilparseargsconfig */
const COMMAND = new RegExp(String.raw`(?:\brequire\(\s*|\bfrom\s+)['"](?:${commandModules.join('|')})['"/]|\bparseArgs\s*\(`);
const commands = new Memo<SourceFile, boolean>();

/**
 * Whether a file that reads a command line prints a record there, or writes what it makes; a token that stays in the history of a terminal is
 * a leak all the same, unless the script is there to make it, or to try something out. A password that is printed opens what was tried.
 */
export function isAskedFor({ file }: Facts, { sink }: SinkUse, { kind }: SourceHit): boolean {
  const isShown = sink === standardOutput || sink === consoleSink;
  const isCredential = kindById(kind)?.category === 'credential';
  if (isShown && ((isCredential && makers.of(file, () => MAKES_CREDENTIALS.test(file.path))) || isTrial(file, kind))) return true;
  const isPrinted = isShown && !isCredential;
  if (!isPrinted && sink !== files) return false;
  return commands.of(file, () => COMMAND.test(file.text) || CHOOSES_COMMAND.test(file.text));
}

const makers = new Memo<SourceFile, boolean>();
const trials = new Memo<SourceFile, 'local' | 'any' | 'none'>();

/** Whether a script tries something out and prints what it got: with passwords, every address that it has is that of the same machine. */
function isTrial(file: SourceFile, kind: string): boolean {
  const trial = trials.of(file, () => {
    if (!TRIES_SOMETHING.test(file.path)) return 'none';
    const hosts = [...file.text.matchAll(ADDRESS)].map(([, host = '']) => host);
    if (hosts.length > 0 && hosts.every((host) => OWN.test(host))) return 'local';
    return EXPORTS_SOMETHING.test(file.text) ? 'none' : 'any';
  });
  return trial === 'local' || (trial === 'any' && !isPassword(kind));
}

const ADDRESS = /https?:\/\/([\w.[-]{1,100})/g;
const OWN = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[)/;
