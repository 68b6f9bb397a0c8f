/** What a data file sets: names with their values, whatever the notation of the tool that reads it. */
import type { DataFile, Entry } from '../../syntax/data/entries.ts';
import type { Range } from '../../types.ts';
import { SIGNING } from '../../catalog/words/credentials/credential-names.ts';
import { references } from '../../catalog/words/references.ts';
import { SECRET_REFERENCES, SETTING_NAME_KEYS, SETTING_VALUE_KEYS } from '../../catalog/credential-words/settings.ts';
import { base64Bytes } from '../formats/checks.ts';
import { isScreamingCase, splitWords } from '../../sources/names/words.ts';
import { ASSIGNMENT, Group } from './group.ts';

/** One value under one name. */
export interface Setting {
  readonly name: string;
  /** Names of what holds it, nearest first. */
  readonly owners: readonly string[];
  /** What stands beside it. */
  readonly group: Group;
  readonly value: string;
  /** Place of the value, or of the text that holds it. */
  readonly range: Range;
  readonly isText: boolean;
  /** An environment variable or the option of a command: programs read it, and it names nothing else. */
  readonly isVariable: boolean;
  /** An entry beside it declares it a secret: `type: secret`. */
  readonly isSecret?: boolean;
  /** It takes effect where something else is missing: `${PASSWORD:-…}`. */
  readonly isDefault: boolean;
  /** A variable that a command is started with. */
  readonly isGivenToCommand?: boolean;
}

/** `--requirepass value`, `--password=value` inside a command. */
const OPTION = /(?<![\w-])--?(?<name>[a-z][a-z-]{2,40})(?:=|\s+)(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'-][^\s"']*))/gi;
const MAY_HAVE_OPTION = /(?<![\w-])--?[a-z]/i;
const OPTION_NAME = /^--?[a-z][a-z-]{2,40}$/i;
/** `docker build --secret id=npm,src=.npmrc` names a secret. https://docs.docker.com/build/building/secrets/ */
const MOUNT = /^(?:id|type|src|source|env)=/;
/** A variable that is set for a command (`JWT_SECRET=value node server.js`), or written in a note (`NAME: "value"`). */
const VARIABLE =
  /(?<![\w$.{/-])(?<name>[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,8})(?:=(?:\\?"(?<double>[^"\\$]+)\\?"|'(?<single>[^'$]+)'|(?<bare>[^\s"'\\$`;|&<>()]+)(?=[\s;&|)]))|:\s?\\?"(?<noted>[^"\\$\s]+)\\?")/g;
const MAY_HAVE_VARIABLE = /[A-Z](?:=[^\s=]|:\s?\\?")/;
const signing = new Set(SIGNING);
/** `${NAME:-value}`, `${NAME-value}`, `${NAME:value}`; after `:?` an error message stands, and a name before a colon may have dashes. */
const DEFAULT = String.raw`\$\{(?!(?:${references.join('|')}):)(?:[\w.-]{1,80}(?::-|:=|:(?![?+]))|\w{1,80}-)([^${'$'}{}]*)\}`;
const WITH_DEFAULT = new RegExp(DEFAULT, 'g');
const WHOLE_DEFAULT = new RegExp(`^${DEFAULT}$`);

/** `${NAME:${OTHER:value}}` */
const NESTED_DEFAULT = /^\$\{[\w.-]{1,80}(?::-|:=|-|:)\$\{[\w.-]{1,80}(?::-|:=|-|:(?![?+]))([^${}]*)\}\}$/;

/** Every setting of a file, in order. */
export function settingsOf(file: DataFile): Setting[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of file.entries) {
    const group = groups.get(entry.parent);
    if (group) group.push(entry);
    else groups.set(entry.parent, [entry]);
  }
  const secrets = secretObjects(file.entries);
  const settings: Setting[] = [];
  const referring = referringObjects(file.entries);
  for (const entries of groups.values()) {
    const [first] = entries;
    if (first && !(referring.size > 0 && referring.has(holderKey(first)))) addSettings(new Group(entries), secrets, settings);
  }
  return settings.sort((a, b) => a.range.start - b.range.start);
}

/** Variables whose default is another variable with one. */
const MAX_NESTED = 3;

/** A text with the defaults of its interpolations filled in, the inner ones first. */
export function withDefaults(text: string): string {
  let filled = text;
  for (let depth = 0; depth < MAX_NESTED && filled.includes('${'); depth++) filled = filled.replace(WITH_DEFAULT, '$1');
  return filled;
}

/** What takes effect where none of the variables that a value refers to is set; undefined for all that is no such reference. */
function defaultOf(value: string): string | undefined {
  const inner = value.includes('${') ? NESTED_DEFAULT.exec(value.trim())?.[1] : undefined;
  return inner ?? (value.includes('${') ? WHOLE_DEFAULT.exec(value.trim())?.[1] : undefined);
}

function addSettings(group: Group, secrets: ReadonlySet<string>, settings: Setting[]): void {
  const pair = nameAndValue(group);
  if (pair) {
    settings.push(pair);
    return;
  }
  let before: Entry | undefined;
  for (const entry of group.entries) {
    const isItem = typeof entry.path.at(-1) === 'number';
    const [name, ...owners] = settingNames(entry, group);
    if (name !== undefined && isItem && isListOfSecrets(entry, name, owners))
      settings.push(setting(group, entry, name.slice(0, -1), owners));
    if (name !== undefined && !isItem)
      settings.push(setting(group, secrets.has(holderKey(entry)) ? { ...entry, value: decoded(entry.value) } : entry, name, owners));
    addInside(group, entry, name === undefined || !isItem ? owners : [name, ...owners], isItem ? before : undefined, settings);
    before = entry;
  }
}

/** Keys that a program signs with, the newest first; a service of a cluster is given its secrets by their names. */
function isListOfSecrets({ path, value }: Entry, name: string, owners: readonly string[]): boolean {
  const last = splitWords(name).at(-1) ?? '';
  if (last !== 'secrets' || ASSIGNMENT.test(value) || path[0] === 'services') return false;
  return [name, ...owners].some((one) => splitWords(one).some((word) => signing.has(word)));
}

/** `- name: DB_PASSWORD` with `value: …` below it. */
function nameAndValue(group: Group): Setting | undefined {
  if (group.entries.length < 2 || group.entries.length > 6) return undefined;
  const of = (names: ReadonlySet<string>): Entry | undefined =>
    group.entries.find(({ path }) => names.has(String(path.at(-1)).toLowerCase()));
  const value = of(SETTING_VALUE_KEYS);
  const name = value && of(SETTING_NAME_KEYS);
  if (!name || !/^[\w.-]+$/.test(name.value)) return undefined;
  // https://learning.postman.com/docs/sending-requests/variables/variables-secret/
  const isSecret = group.entries.some(({ path, value: text }) => path.at(-1) === 'type' && text === 'secret');
  return { ...setting(group, value, name.value, namesOf(value.path).slice(1)), isSecret };
}

/** Settings inside one text: `NAME=value` in a list, options of a command. */
function addInside(group: Group, entry: Entry, owners: readonly string[], before: Entry | undefined, settings: Setting[]): void {
  const { value } = entry;
  const assigned = typeof entry.path.at(-1) === 'number' && value.includes('=') ? ASSIGNMENT.exec(value)?.groups : undefined;
  if (assigned)
    settings.push(
      setting(
        group,
        { ...entry, value: assigned['value'] ?? '', isText: true },
        (assigned['name'] ?? '').replace(/^-D|^--/, ''),
        owners,
        true,
      ),
    );
  else if (before && before.value.startsWith('-') && OPTION_NAME.test(before.value))
    settings.push(setting(group, entry, before.value.replace(/^-+/, ''), owners, true));
  else {
    const isCommand = MAY_HAVE_OPTION.test(value);
    const given = [...(MAY_HAVE_VARIABLE.test(value) ? value.matchAll(VARIABLE) : []), ...(isCommand ? value.matchAll(OPTION) : [])];
    for (const { groups = {} } of given) {
      const text = groups['double'] ?? groups['single'] ?? groups['bare'] ?? groups['noted'] ?? '';
      const name = groups['name'] ?? '';
      if (MOUNT.test(text)) continue;
      const isGivenToCommand = isScreamingCase(name);
      const found = setting(group, { ...entry, value: text, isText: true }, name, isGivenToCommand ? [] : owners, true);
      settings.push({ ...found, isGivenToCommand });
    }
  }
}

/** `#{T(…Base64).decode('…')}`: an expression whose result is written out. https://docs.spring.io/spring-framework/reference/core/expressions.html */
const DECODED = /^#\{[\w.()$\s]{1,200}\bdecode\(\s{0,4}(['"])(?<text>[^'"]{1,200})\1\s{0,4}\)[^{}]{0,40}\}$/;

function setting(group: Group, entry: Entry, name: string, owners: readonly string[], isVariable = isScreamingCase(name)): Setting {
  const fallback = defaultOf(entry.value);
  return {
    name,
    owners,
    group,
    value: fallback ?? (entry.value.startsWith('#{') ? DECODED.exec(entry.value)?.groups?.['text'] : undefined) ?? entry.value,
    range: entry.valueRange,
    isText: entry.isText,
    isVariable,
    isDefault: fallback !== undefined,
  };
}

/**
 * `<property name="password"><value>…`: a value that stands alone below a name is that of the name, and the default of a variable is its value.
 * https://developer.hashicorp.com/terraform/language/block/variable
 */
function settingNames({ path }: Entry, { entries }: Group): string[] {
  const names = namesOf(path);
  if (names[0] === 'default' && names[2] === 'variable') return names.slice(1);
  return entries.length === 1 && names.length > 1 && SETTING_VALUE_KEYS.has((names[0] ?? '').toLowerCase()) ? names.slice(1) : names;
}

/** Names of a path, the last first; positions in lists have none. */
function namesOf(path: Entry['path']): string[] {
  return path.filter((key) => typeof key === 'string').reverse();
}

/** Paths of the `data` of Kubernetes secrets, whose values are base64. */
function secretObjects(entries: readonly Entry[]): Set<string> {
  const kinds = entries.filter(({ path, value }) => path.at(-1) === 'kind' && value === 'Secret');
  return new Set(kinds.map(({ document, path }) => [document, ...path.slice(0, -1), 'data'].join('\n')));
}

/** Paths of the objects that have a member which refers to a secret. */
function referringObjects(entries: readonly Entry[]): Set<string> {
  const found = new Set<string>();
  for (const { document, path } of entries) {
    const at = path.findIndex((key) => typeof key === 'string' && SECRET_REFERENCES.has(key));
    if (at >= 0) found.add([document, ...path.slice(0, at)].join('\n'));
  }
  return found;
}

function holderKey({ document, path }: Entry): string {
  return [document, ...path.slice(0, -1)].join('\n');
}

/** UTF-8 text of base64; empty for binary values. */
function decoded(base64: string): string {
  const bytes = base64Bytes(base64.replace(/\s/g, ''));
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')).trim();
  } catch {
    return '';
  }
}
