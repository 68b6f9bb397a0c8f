import type { Facts } from '../facts.ts';
import { findCommandsInCalls } from './command-lists.ts';
import { findCommands } from './commands.ts';
import type { PhraseHit } from './phrases.ts';
import { findSigningKeys } from './signing-keys.ts';
import { findSqlPasswords } from './sql-passwords.ts';
import type { TextUnit } from './text-units.ts';

/** Credentials inside the texts of a script where a program, a database or a digest takes nothing else. */
export function certainPhrases(facts: Facts, units: readonly TextUnit[]): PhraseHit[] {
  return [...findCommands(units), ...findCommandsInCalls(facts), ...findSqlPasswords(units), ...findSigningKeys(units)];
}
