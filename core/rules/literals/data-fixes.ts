/** Repairs of a credential in a data file: it moves to where the program gets its variables from. A password for a trial stays. */
import { REQUEST_COLLECTION } from '../../catalog/files/formats.ts';
import { proposeConnectionVariable } from '../../fix/environment/data-files/connection-variable.ts';
import { proposeDotenv } from '../../fix/environment/data-files/dotenv.ts';
import { proposePartPlaceholder, proposePlaceholder } from '../../fix/environment/data-files/placeholders.ts';
import { printedFixes } from '../../fix/environment/data-files/shell-texts.ts';
import { proposeWindowsVariable } from '../../fix/environment/data-files/windows-scripts.ts';
import { collectionFix, starredDocumentFix, starredTextFix } from '../../fix/texts/written-out.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import { isTriedSetting } from '../../secrets/data/tried-settings.ts';
import type { TextUnit } from '../../secrets/texts/text-units.ts';
import type { Fix, Range } from '../../types.ts';

/** Repairs of a setting that is a credential as a whole. */
export function settingFixes(facts: DataFacts, setting: Setting): Fix[] {
  const moved = isTriedSetting(facts.file.path, setting)
    ? []
    : [...proposePlaceholder(facts, setting), ...proposeConnectionVariable(facts, setting), ...proposeWindowsVariable(facts, setting)];
  return [...moved, ...proposeDotenv(facts, setting, setting.range, setting.value)];
}

/**
 * Repairs of a credential that a text has in it, or is; `name`: what stands before it there, `program`: what the command starts that it is a
 * part of.
 */
export function textFixes(facts: DataFacts, unit: TextUnit, secret: string, name = 'password', program?: string): Fix[] {
  if (unit.isComment || unit.isPassage) return [];
  const setting = facts.index.around(unit.range).find(({ range }) => range.start === unit.range.start && range.end === unit.range.end);
  if (setting && isTriedSetting(facts.file.path, setting)) return proposeDotenv(facts, setting, unit.range, secret);
  const owners = [program, unit.name, unit.owner, ...(setting?.owners ?? [])].filter(
    (owner) => owner !== undefined && owner !== name,
  ) as string[];
  const placeholder =
    setting?.value === secret
      ? proposePlaceholder(facts, setting)
      : proposePartPlaceholder(facts, unit.range, secret, { name, owners, noun: 'password' });
  const connection = setting ? proposeConnectionVariable(facts, setting) : [];
  return [...placeholder, ...proposeDotenv(facts, setting, unit.range, secret), ...connection];
}

/** Repairs of a credential in a file that people alone read, or that a client fills in; undefined for other files. */
export function writtenFixes({ file, language }: DataFacts, at: Range, secret: string, name = 'password'): Fix[] | undefined {
  if (language === 'json' && REQUEST_COLLECTION.test(file.text)) return collectionFix(file.text, at, secret, name);
  return language === 'document' ? starredDocumentFix(file.text, at, secret) : undefined;
}

/** Repairs of a credential in a sentence, of which stars are enough. `comments`: the comments of the file. */
export function sentenceFixes(facts: DataFacts, at: Range, secret: string, name: string, comments: readonly Range[]): Fix[] {
  const { text } = facts.file;
  const written = writtenFixes(facts, at, secret, name);
  if (written) return written;
  return facts.language === 'shell' ? printedFixes(text, at, secret, comments) : starredTextFix(text, at, secret, comments);
}
