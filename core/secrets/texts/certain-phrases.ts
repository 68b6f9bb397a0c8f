import { signOf } from '../../scan/text-signs.ts';
import { ANYWHERE, IDENTIFIER, wordsAt } from '../../scan/word-scanner.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { findCommandsInCalls } from '../commands/command-lists.ts';
import { COMMAND_WORDS, findCommands } from '../commands/commands.ts';
import type { PhraseHit } from './phrases.ts';
import { findSigningKeys } from '../positions/signing-keys.ts';
import { findSqlPasswords } from '../commands/sql-passwords.ts';
import type { TextUnit } from './text-units.ts';

const COMMAND = signOf(wordsAt(COMMAND_WORDS, IDENTIFIER));
const STATEMENT = signOf(wordsAt(['identified', 'password ', 'insert', 'update ', 'crypt('], ANYWHERE));
const KEY = signOf(wordsAt(['key=', 'secret='], ANYWHERE));

/** Credentials inside the texts of a script where a program, a database or a digest takes nothing else. */
export function certainPhrases(facts: Facts, units: readonly TextUnit[]): PhraseHit[] {
  const { signs } = facts;
  return [
    ...(signs.has(COMMAND) ? [...findCommands(units), ...findCommandsInCalls(facts)] : []),
    ...(signs.has(STATEMENT) ? findSqlPasswords(units) : []),
    ...(signs.has(KEY) ? findSigningKeys(units) : []),
  ];
}
