/** Passwords of servers on one's own machine that the project itself starts, with this password. */
import { CONTAINER_FILES } from '../../catalog/files/settings.ts';
import { e2eWords } from '../../catalog/words/sample-words.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { FormatHit } from '../../secrets/formats/formats.ts';
import { splitWords } from '../../sources/names/words.ts';

/** Whether files of containers above a file set the password of an address for the server that they start, which is not there for tests. */
export function isOfContainer({ secret, isOnOwnMachine, unit }: FormatHit, { program, roles, language }: DataFacts): boolean {
  if (isOnOwnMachine !== true || language === 'document' || roles.has('example') || roles.has('test') || roles.has('ci')) return false;
  if (splitWords(unit.name ?? '').some((word) => e2eWords.has(word))) return false;
  return ['PASSWORD: ', 'PASSWORD=', 'PASSWORD: "', 'PASSWORD:-'].some((before) =>
    ENDS.some((end) => program.isAbove(CONTAINER_FILES, `${before}${secret}${end}`)),
  );
}

/** What ends the password there. */
const ENDS = ['\n', '\r\n', '"', '}'];
