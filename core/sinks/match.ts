import type { TSESTree } from '@typescript-eslint/types';
import type { Sink, SinkOrigin, SinkPattern } from '../catalog/define.ts';
import { sinks } from '../catalog/sinks/index.ts';
import { TextSigns } from '../scan/text-signs.ts';
import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import { isNamedModule, originOf, type Origin } from '../sources/file/origin.ts';
import { splitWords } from '../sources/names/words.ts';
import { constantText } from './constant-text.ts';
import { isErrorAnswer } from './answers/error-answers.ts';
import { PatternList, asList, goesByName, type SinkMatch } from './pattern-list.ts';
import { isNamedReceiver } from './receivers.ts';
import { mayLeadOut } from './leads-out.ts';
import { addedSigns, sinkSigns } from './sink-signs.ts';

export type { SinkMatch };

const ANY = '*';

/** Built-in patterns, those that prove their origin before those that go by a name, those with a condition before the others. */
const BUILT_IN: readonly SinkMatch[] = matchesOf(sinks).sort((a, b) => weightOf(a.pattern) - weightOf(b.pattern));

/** Names of the globals that built-in sinks start from. */
export const CATALOGUE_GLOBALS: ReadonlySet<string> = new Set(
  BUILT_IN.flatMap(({ pattern: { from } }) => ('global' in from ? asList(from.global) : [])),
);

const builtInSigns = sinkSigns(sinks);

/** Finds the sink a call or an assignment reaches, by the last name of its callee or target. */
export class SinkIndex {
  private readonly calls = new Map<string, PatternList>();
  private readonly writes = new Map<string, PatternList>();
  /** Patterns of values that leave by a call in addition to those of its own sink. */
  private readonly beside = new Map<string, PatternList>();
  /** Sinks that `new` reaches, by the last word of the class's name. */
  private readonly constructors = new Map<string, SinkMatch>();
  /** Last names of functions that are sinks themselves, so that other methods need no look at their origin. */
  private readonly functions = new Set<string>();
  /** Methods of loggers and stores that packages make. */
  private readonly ofPackages = new Set<string>();
  private readonly signs: (signs: TextSigns) => boolean;

  constructor(added: readonly Sink[] = []) {
    const ofAdded = addedSigns(added);
    this.signs = added.length > 0 ? (signs) => builtInSigns(signs) || ofAdded(signs) : builtInSigns;
    for (const match of [...matchesOf(added), ...BUILT_IN]) {
      if (match.pattern.constructed) {
        for (const name of functionNames(match.pattern.from)) if (!this.constructors.has(name)) this.constructors.set(name, match);
        continue;
      }
      const index = match.pattern.write ? this.writes : match.pattern.isBeside ? this.beside : this.calls;
      for (const name of match.pattern.members ?? [ANY]) {
        listIn(index, name).add(match);
        if (SHARED.has(match.sink.target) && 'module' in match.pattern.from) this.ofPackages.add(name);
      }
      if (!match.pattern.members && !match.pattern.write) for (const name of functionNames(match.pattern.from)) this.functions.add(name);
    }
  }

  /** Whether a text may hold a sink; false is sure. */
  mayBeIn(text: string): boolean {
    return this.signs(new TextSigns(text)) || mayLeadOut(text);
  }

  /** Whether the text with these signs may call or write to one of the sinks; false is sure. */
  mayBeUsedIn(signs: TextSigns): boolean {
    return this.signs(signs);
  }

  /** The sink that a call reaches. */
  ofCall(node: Call, bindings: Bindings): SinkMatch | undefined {
    const callee = unwrap(node.callee);
    if (node.type === 'NewExpression') {
      const made = this.ofClass(lastName(callee) ?? '');
      if (made) return made;
    }
    if (callee.type !== 'MemberExpression') return this.ofFunction(node, callee, bindings);
    const name = methodName(callee, bindings) ?? (isChosen(callee) ? CHOSEN : undefined);
    if (name === undefined) return undefined;
    return (
      firstMatch(this.calls.get(name), callee.object, bindings, ({ pattern }) => isCalledSo(pattern, node, bindings)) ??
      (this.functions.has(name) ? this.ofFunction(node, callee, bindings) : undefined)
    );
  }

  /** The sink that constructing a class reaches, by the last word of its name. */
  ofClass(name: string): SinkMatch | undefined {
    return this.constructors.get(splitWords(name).at(-1) ?? '');
  }

  /** Whether loggers, stores or trackers of packages have a method of this name. */
  isOfPackage(name: string): boolean {
    return this.ofPackages.has(name);
  }

  /** The sink that a method of an object reaches which a package made in another module. */
  ofMade(node: Call, origin: Origin, bindings: Bindings): SinkMatch | undefined {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    return this.calls
      .get(memberName(callee) ?? '')
      ?.findProven(origin, ({ pattern }) => isFrom(pattern.from, callee.object, origin, bindings) && isCalledSo(pattern, node, bindings));
  }

  /** One more sink that a call of a package's function reaches. */
  besideCall(node: Call, bindings: Bindings): SinkMatch | undefined {
    const callee = unwrap(node.callee);
    if (callee.type === 'MemberExpression') return firstMatch(this.beside.get(memberName(callee) ?? ''), callee.object, bindings);
    const origin = callee.type === 'Identifier' && this.beside.size > 0 ? originOf(callee, bindings) : undefined;
    const method = origin && methodOf(origin);
    return (
      method &&
      this.beside.get(method.name)?.findProven(method.owner, ({ pattern }) => isFrom(pattern.from, callee, method.owner, bindings))
    );
  }

  /** The sink that a method is, where it is passed as a callback. */
  ofReference(method: TSESTree.MemberExpression, bindings: Bindings): SinkMatch | undefined {
    const name = memberName(method) ?? (isChosen(method) ? CHOSEN : undefined);
    const isPlain = ({ pattern: { when, whenFailed, values = 'all' } }: SinkMatch): boolean =>
      !when && !whenFailed && (values === 'all' || values.includes(0));
    return name === undefined ? undefined : firstMatch(this.calls.get(name), method.object, bindings, isPlain);
  }

  /** The sink that an assignment reaches. */
  ofWrite(write: TSESTree.AssignmentExpression, bindings: Bindings): SinkMatch | undefined {
    const bare = unwrap(write.left);
    if (bare.type === 'Identifier') return firstMatch(this.writes.get(ANY), bare, bindings, ({ pattern }) => pattern.key === undefined);
    if (bare.type !== 'MemberExpression') return undefined;
    const name = memberName(bare);
    const named =
      name === undefined
        ? undefined
        : firstMatch(this.writes.get(name), bare.object, bindings, ({ pattern }) => !pattern.whenFailed || isErrorAnswer(write, bindings));
    return named ?? this.ofFields(bare.object, bindings);
  }

  /** The sink that any field of an object is written to. */
  ofFields(object: Node, bindings: Bindings): SinkMatch | undefined {
    return firstMatch(this.writes.get(ANY), unwrap(object), bindings, ({ pattern }) => pattern.key !== undefined);
  }

  /** A function that is a sink itself, or a sink's method under a name of its own (`const log = console.log`). */
  private ofFunction(call: Call, callee: Node, bindings: Bindings): SinkMatch | undefined {
    const origin = originOf(callee, bindings);
    if (!origin) return undefined;
    const method = callee.type === 'MemberExpression' ? undefined : methodOf(origin);
    const found =
      method &&
      this.calls
        .get(method.name)
        ?.findProven(
          method.owner,
          ({ pattern }) => isFrom(pattern.from, callee, method.owner, bindings) && isCalledSo(pattern, call, bindings),
        );
    return (
      found ??
      this.calls
        .get(ANY)
        ?.find(origin, ({ pattern }) => isCalledItself(pattern, callee, origin, bindings) && isCalledSo(pattern, call, bindings))
    );
  }
}

/** Sinks of which a program makes one in a module of its own: a logger, a database of the browser, a client of analytics. */
const SHARED: ReadonlySet<string> = new Set(['log', 'storage', 'cache', 'share']);

/** Method that stands for one that is chosen at run time, as a logger's level is: `console[level](…)`. */
const CHOSEN = 'info';

function isChosen({ computed, property }: TSESTree.MemberExpression): boolean {
  return computed && /^(?:Identifier|MemberExpression|ConditionalExpression|LogicalExpression)$/.test(unwrap(property).type);
}

/** Name of a method, also where a constant of this file holds it: `localStorage[WRITE](…)`. */
function methodName(callee: TSESTree.MemberExpression, bindings: Bindings): string | undefined {
  return (
    memberName(callee) ??
    (callee.computed && callee.property.type === 'Identifier' ? staticText(initialValue(callee.property, bindings)) : undefined)
  );
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

function listIn(index: Map<string, PatternList>, name: string): PatternList {
  let list = index.get(name);
  if (!list) index.set(name, (list = new PatternList()));
  return list;
}

/** Whether the argument that a pattern looks at is the text it demands, and the response one of failure where it demands that. */
function isCalledSo({ when, whenFailed }: SinkPattern, call: Call, bindings: Bindings): boolean {
  if (whenFailed && !isErrorAnswer(call, bindings)) return false;
  if (!when) return true;
  const argument = call.arguments[when.at];
  return argument !== undefined && when.text.test(constantText(argument, bindings));
}

function matchesOf(list: readonly Sink[]): SinkMatch[] {
  return list.flatMap((sink) => sink.patterns.map((pattern) => ({ sink, pattern })));
}

function functionNames(from: SinkOrigin): readonly string[] {
  if ('global' in from) return asList(from.global).map((name) => name.slice(name.lastIndexOf('.') + 1));
  if ('module' in from) return from.exports ?? [];
  return 'receiver' in from ? from.receiver : [];
}

function weightOf({ from, when, whenFailed }: SinkPattern): number {
  return (goesByName(from) ? 2 : 0) + (when || whenFailed ? 0 : 1);
}

function firstMatch(
  list: PatternList | undefined,
  receiver: Node,
  bindings: Bindings,
  isMeant: (match: SinkMatch) => boolean = () => true,
): SinkMatch | undefined {
  if (!list) return undefined;
  const origin = originOf(receiver, bindings);
  return list.find(origin, (match) => isFrom(match.pattern.from, receiver, origin, bindings) && isMeant(match));
}

/** Whether a receiver with this origin is the one that a pattern means. */
export function isFrom(from: SinkOrigin, receiver: Node, origin: Origin | undefined, bindings: Bindings): boolean {
  if ('global' in from) return origin?.type === 'global' && listed(from.global, origin.name);
  if ('receiver' in from) return isNamedReceiver(from.receiver, receiver, bindings);
  if ('folder' in from) return origin?.type === 'module' && isInFolder(origin.module, from.folder);
  if (origin?.type !== 'module' || !listed(from.module, origin.module) || origin.element !== from.element) return false;
  return !from.exports || (origin.exported !== undefined && from.exports.includes(origin.exported));
}

/** The method that a name stands for, and the origin it was taken from. */
function methodOf(origin: Origin): { readonly name: string; readonly owner: Origin } | undefined {
  if (origin.type === 'global') {
    const dot = origin.name.lastIndexOf('.');
    return dot < 0 ? undefined : { name: origin.name.slice(dot + 1), owner: { type: 'global', name: origin.name.slice(0, dot) } };
  }
  if (origin.type !== 'module' || origin.element !== undefined) return undefined;
  if (origin.member !== undefined) return { name: origin.member, owner: { ...origin, member: undefined } };
  return origin.exported === undefined ? undefined : { name: origin.exported, owner: { type: 'module', module: origin.module } };
}

/** A method of a package's object is not the object: `debug.enable(x)` does not call `debug`. */
function isCalledItself(pattern: SinkPattern, callee: Node, origin: Origin, bindings: Bindings): boolean {
  if (
    origin.type === 'module' &&
    (origin.member !== undefined || (callee.type === 'MemberExpression' && 'module' in pattern.from && !pattern.from.exports))
  )
    return false;
  return isFrom(pattern.from, callee, origin, bindings);
}

function isInFolder(module: string, folders: readonly string[]): boolean {
  return /^[.@~]/.test(module) && module.split('/').some((part) => folders.includes(part));
}

function listed(names: string | readonly string[], name: string): boolean {
  return asList(names).some((wanted) => isNamedModule(wanted, name));
}
