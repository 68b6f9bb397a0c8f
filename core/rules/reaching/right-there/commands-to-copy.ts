/** A command that is printed to be copied: without the value it does nothing. */
import consoleSink from '../../../catalog/sinks/logs/console.ts';
import standardOutput from '../../../catalog/sinks/logs/process-streams.ts';
import { shellPrograms } from '../../../catalog/words/commands.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { textBefore } from '../addresses/address-texts.ts';

/** At the beginning of a line, perhaps behind a prompt or a variable: `  $ PORT=3000 node send.js `. */
const COMMAND = new RegExp(String.raw`(?:^|\n)[\s$>#\d.)]*(?:[A-Z_]+=\S+ )*(?:${shellPrograms.join('|')}) [^\n]*$`);

/** Whether a value is printed as a part of such a command. */
export function isInCommand({ sink }: SinkUse, { node }: SourceHit): boolean {
  return (sink === consoleSink || sink === standardOutput) && COMMAND.test(textBefore(node));
}
