/** Passwords that are given to a program on its command line, where every process list shows them too. */
import { commandPasswords } from '../../catalog/passwords/command-passwords.ts';
import type { CommandPassword } from '../../catalog/passwords/define-command.ts';
import { administrators } from '../../catalog/words/value-words.ts';
import type { KindId } from '../../types.ts';
import { commandAt } from './command-words.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import type { TextUnit } from '../texts/text-units.ts';
import { addTo } from '../../groups.ts';

/** One password in a command. */
interface CommandSecret {
  readonly kind: KindId;
  /** The program and the option, for a message. */
  readonly name: string;
  readonly secret: string;
  /** Position of the word that holds it. */
  readonly index: number;
  readonly isAdministrator: boolean;
}

const byProgram = new Map<string, CommandPassword[]>();
for (const entry of commandPasswords) for (const program of entry.programs) addTo(byProgram, program, entry);
const isVariable = (program: string): boolean => /^[A-Z_]+$/.test(program);
const alternatives = (programs: readonly string[]): string => [...programs].sort((a, b) => b.length - a.length).join('|');
const PROGRAMS = [...byProgram.keys()].filter((program) => !isVariable(program));
const VARIABLES = [...byProgram.keys()].filter(isVariable);
const STARTS = new RegExp(
  String.raw`(?<![\w.$-])(?:(?<program>${alternatives(PROGRAMS)})(?:\.exe)?(?=\s)|(?<variable>${alternatives(VARIABLES)})=)`,
  'g',
);
/** A cheap test before the full search: an option, a variable, or a command that needs neither. */
const MAY_BE_COMMAND = / -|[A-Z]=|rabbitmqctl|chpasswd|net us|cmdkey|\bmc /;
const MIN_COMMAND = 12;
/** `-p3306:3306` publishes a port of a container. */
const PORTS = /^\d{1,5}(?::\d{1,5}){1,2}(?:\/\w{3})?$/;
const PORT = /^\d{2,5}$/;
/** The shell or a template engine fills it in. */
const FILLED_IN = /^[$%{<]|\$[\w{(]/;

const ADMINISTRATOR = new RegExp(`^(?:${administrators.join('|')}):`, 'i');

/** Names of programs. A file that mentions none of them has no command with a password. */
export const COMMAND_WORDS: readonly string[] = [...byProgram.keys()];

/** Whether a program takes passwords on its command line. */
export function isCommandProgram(name: string): boolean {
  return byProgram.has(name);
}

/** Every password in the commands of a file's texts. */
export function findCommands(units: readonly TextUnit[]): PhraseHit[] {
  return units.flatMap((unit) =>
    unit.isComment || unit.text.length < MIN_COMMAND || !MAY_BE_COMMAND.test(unit.text)
      ? []
      : commandSecrets(unit.text).map(({ kind, name, secret, isAdministrator }) => ({ kind, name, secret, isAdministrator, unit })),
  );
}

function commandSecrets(text: string): CommandSecret[] {
  const found: CommandSecret[] = [];
  for (const { index, groups = {}, 0: start } of text.matchAll(STARTS)) {
    const program = groups['program'] ?? groups['variable'] ?? '';
    const { words, rest } = commandAt(text, index + (groups['variable'] === undefined ? 0 : start.length));
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    found.push(
      ...secretsOf(program, groups['variable'] === undefined ? words.slice(1) : words, rest, /\b(?:docker|podman|nerdctl)\s/.test(line)),
    );
  }
  return found;
}

/** Passwords among the words of one command; `isInContainer`: a port of a container may be what looks like one. */
export function secretsOf(program: string, words: readonly string[], rest = '', isInContainer = false): CommandSecret[] {
  return (byProgram.get(program) ?? []).flatMap((entry) => {
    const found = wordsWith(entry, program, words, rest);
    return found.flatMap(({ text, index, name }) => {
      const secret = entry.part ? entry.part.exec(text)?.groups?.['secret'] : text;
      const isOther = secret === undefined || FILLED_IN.test(secret) || PORTS.test(secret) || (isInContainer && PORT.test(secret));
      return isOther
        ? []
        : [
            {
              kind: entry.kind,
              name,
              secret,
              index,
              isAdministrator: ADMINISTRATOR.test(text) && !words.some((word) => word.includes('example')),
            },
          ];
    });
  });
}

interface Word {
  readonly text: string;
  readonly index: number;
  readonly name: string;
}

function wordsWith(
  { after, options = [], glued = [], argument, into }: CommandPassword,
  program: string,
  words: readonly string[],
  rest: string,
): Word[] {
  const first = after ? words.findIndex((word) => after.test(word)) + 1 : 0;
  if ((after && first === 0) || (into && !into.test(rest))) return [];
  if (argument !== undefined) {
    const plain = words.flatMap((text, index) => (index >= first && !text.startsWith('-') ? [{ text, index, name: program }] : []));
    return [plain.at(argument)].filter((word) => word !== undefined);
  }
  const found: Word[] = [];
  for (let index = first; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    const name = `${program} ${/^--?\w[\w-]*/.exec(word)?.[0] ?? ''}`;
    if (options.includes(word) && next !== undefined && !next.startsWith('-')) found.push({ text: next, index: index + 1, name });
    const option = options.find((one) => one.startsWith('--') && word.startsWith(`${one}=`));
    if (option !== undefined) found.push({ text: word.slice(option.length + 1), index, name: `${program} ${option}` });
    const letter = glued.find((one) => word.startsWith(one) && word.length > one.length);
    if (letter !== undefined) found.push({ text: word.slice(letter.length), index, name: `${program} ${letter}` });
  }
  return found;
}
