/** What code and markup do with a value where they use it: they read a field of it, give it another name, or pass it on. */
import { answerBodies } from '../../catalog/words/answer-statuses.ts';
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { KEEPS_ARGUMENTS, WRITES_BACK } from '../../catalog/call-words/stores.ts';
import { SERIALISES } from '../../catalog/call-words/texts.ts';

/** How a program reads a field: it only shows it, or does something with it. */
export type FieldUse = 'shown' | 'used';

/** What stands before and behind a use of a value. */
export interface Use {
  readonly before: string;
  readonly after: string;
}

/** A further name of a value. */
export interface Alias {
  readonly name: string;
  /** Whether it is declared there, or belongs to a page or component: nothing outside of the file and its markup sees it. */
  readonly isOwn: boolean;
}

/** What a use does with the value. */
export interface Followed {
  readonly fields: readonly (readonly [field: string, use: FieldUse])[];
  readonly aliases: readonly Alias[];
  /** The function that is given the value, and in which place. */
  readonly passed?: { readonly callee: string; readonly index: number };
}

/** How much of the code around a use is looked at. */
export const BEFORE = 90;
export const AFTER = 120;

/** What an assigned value may stand in: a condition that it is there, a container of state, a parser. */
const INSIDE = String.raw`\s{0,20}(?:await\s+)?(?:!{0,2}[\w$.]{1,40}\s?(?:\?|&&)\s?)?(?:(?:${[...HOLDS_VALUE].join('|')})(?:<[^<>()]{0,60}>)?\(\s?)?(?:JSON\.parse\()?\(?\s{0,20}(?:[\w$]{1,40}\??\.){0,4}$`;
/** A name that the expression behind it is assigned to, with its type. */
const ASSIGNED = new RegExp(String.raw`([\w$]{1,40})(?:\s?:\s?[\w$<>[\]|. ]{1,60})?\s{0,20}=(?![=>])${INSIDE}`);
const NAMED = new RegExp(String.raw`([\w$]{1,40})\s{0,20}:${INSIDE}`);
/** The state of a component that begins with the value: `const [user, setUser] = useState(…)`. */
const STATE = new RegExp(String.raw`\[\s?([\w$]{1,40})\s?(?:,\s?[\w$]{1,40}\s?)?\]\s?=${INSIDE}`);
/** What stands before a name that the file alone sees. */
const DECLARES = /(?<!\bexport\s{1,4})\b(?:const|let|var)\s+$/;
const OF_COMPONENT = /\b(?:this|that|self|vm|_this|_self)(?:\.data)?\.$/;
/** Names that are destructured from the expression behind them. */
const TAKEN = /\{([^{}]{0,80})\}\s{0,20}=\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const LISTED = /(?:^|,)\s{0,20}([\w$]{1,40})/g;
const COPIED = /(?:\.\.\.|Object\.(?:assign|entries|values)\([^()]{0,40})\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const PASSED = /([\w$.]{1,60})\s{0,20}\((?:[^()]{0,60},)?\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const RETURNED =
  /([\w$]{1,40})\s{0,20}(?:=\s{0,20})?\([^()]{0,40}\)\s{0,20}(?::\s?[\w$<>[\]|. ]{1,40})?(?:=>\s{0,20})?\{?\s{0,20}(?:return\s+)?(?:[\w$.]{1,40}\s?\?\s?)?(?:JSON\.parse\()?$/;
const RETURNS = /\breturn\s+(?:JSON\.parse\()?$/;
const FALLBACK = String.raw`\s{0,20}(?:\|\||\?\?)\s{0,20}(?:\{\s{0,20}\}|'[^'\n]{0,20}'|"[^"\n]{0,20}"|null)\s{0,20}\)`;
const FIELD = new RegExp(String.raw`^(?:\(\s{0,20}\))?!?\)?(?:${FALLBACK}{1,2})?(?:\.value)?[?!]?\.([\w$]{1,40})(\s{0,2}=(?!=))?`);
const COMPUTED = /^\??\.?\[(?!['"\d])/;
const ALONE = /^(?:\(\s{0,20}\))?!?\s{0,20}(?:[;,})\n]|$|\|\||\?\?|as\s)/;
const ARGUMENT = /^\s{0,20}[,)]/;
/** What stands before a value that a page shows, and behind its field; a fallback is shown in its place. */
const SHOWS = /\{\{\s{0,20}$/;
const SHOWN_FIELD = /^\??\.[\w$]{1,40}\s{0,20}(?:(?:\|\||\?\?)\s{0,20}['"][^'"]{0,40}['"]\s{0,20})?\}\}/;
/** The value of an attribute; one that only decides whether the element is there passes nothing on. */
const ATTRIBUTE = /(?<!\b(?:v-(?:if|else-if|show)|\w{1,4}:(?:if|elif)|hidden))=(?:["'](?:\{\{)?|\{)\s{0,4}$/;
const ATTRIBUTE_END = /^\s{0,4}(?:(?:\}\})?["']|\}(?!\}))/;

/** What a use does with a value; undefined where the value flows out of sight. `isPage`: the file is a page or a component. */
export function followed({ before, after }: Use, isPage: boolean): Followed | undefined {
  const [, field, isWritten] = FIELD.exec(after) ?? [];
  if (field !== undefined && !answerBodies.has(field)) {
    const use = SHOWS.test(before) && SHOWN_FIELD.test(after) ? 'shown' : 'used';
    return { fields: isWritten === undefined ? [[field, use]] : [], aliases: [] };
  }
  if (COMPUTED.test(after) || COPIED.test(before) || (ATTRIBUTE.test(before) && ATTRIBUTE_END.test(after))) return undefined;
  const fields = [...(TAKEN.exec(before)?.[1] ?? '').matchAll(LISTED)].map(([, name = '']) => [name, 'used'] as const);
  const alias = ALONE.test(after) ? aliasOf(before, isPage) : undefined;
  const aliases = alias ? [alias] : [];
  const passed = ARGUMENT.test(after) ? PASSED.exec(before) : null;
  const callee = passed?.[1];
  if (!passed || callee === undefined)
    return fields.length + aliases.length === 0 && RETURNS.test(before) ? undefined : { fields, aliases };
  if (WRITES_BACK.test(callee)) return { fields, aliases };
  if (SERIALISES.test(callee)) return alias !== undefined || isKept(before.slice(0, passed.index)) ? { fields, aliases } : undefined;
  if (HOLDS_VALUE.has(callee)) return alias !== undefined ? { fields, aliases } : undefined;
  return { fields, aliases, passed: { callee, index: passed[0].split(',').length - 1 } };
}

/** The name that a use gives to the value. */
function aliasOf(before: string, isPage: boolean): Alias | undefined {
  const state = STATE.exec(before);
  if (state) return named(state[1], true);
  const assigned = ASSIGNED.exec(before);
  if (assigned) {
    const owner = before.slice(0, assigned.index);
    return named(assigned[1], DECLARES.test(owner) || (isPage && OF_COMPONENT.test(owner)));
  }
  return named(NAMED.exec(before)?.[1], isPage) ?? named(RETURNED.exec(before)?.[1], false);
}

function named(name: string | undefined, isOwn: boolean): Alias | undefined {
  return name === undefined || KEEPS_ARGUMENTS.test(name) || answerBodies.has(name) ? undefined : { name, isOwn };
}

/** Whether what stands before an argument is a call that stores or prints it. */
function isKept(before: string): boolean {
  const callee = /([\w$.]{1,60})\s{0,20}\((?:[^()]{0,60},)?\s{0,20}$/.exec(before)?.[1];
  return callee !== undefined && WRITES_BACK.test(callee);
}
