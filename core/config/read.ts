/** Text of a `pi-guard.json` → its settings and what is wrong in it. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { LineStarts } from '../positions.ts';
import { keys, type ConfigFile } from './keys.ts';
import { shown } from '../shown.ts';
import {
  controlCharacter,
  exclusiveKeys,
  MAX_CONFIG_LENGTH,
  missingKey,
  moreProblems,
  notAnObject,
  notJson,
  tooDeep,
  tooLarge,
  unknownKey,
  wrongEscape,
  wrongValue,
  type ConfigProblem,
  type ProblemText,
} from './problems.ts';
import type { Shape } from './shape.ts';

/** Settings of one file; whatever has a problem is left out and the rest stays. */
export interface ReadConfig {
  readonly settings: ConfigFile;
  readonly problems: readonly ConfigProblem[];
  /** Offset of the value of `extends`, for problems that only the reader of files can find. */
  readonly extendsOffset?: number;
}

/** What no path holds; in JSON, a single backslash before b, f, n, r or t makes one. */
const CONTROL = /\p{Cc}/u;
/** A longer list would not be read. */
const MAX_PROBLEMS = 50;

const TOP: Shape = { is: 'object', fields: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.shape])), required: [] };

/** Reads a configuration text (JSON with comments and trailing commas). Never throws. `file` is only named in problems. */
export function readConfig(file: string, text: string): ReadConfig {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader = new Reader(file, new LineStarts(bare));
  const errors: ParseError[] = [];
  const tree =
    bare.length > MAX_CONFIG_LENGTH
      ? reader.report(0, '', tooLarge())
      : reader.tree(() => parseTree(bare, errors, { allowTrailingComma: true }));
  const [first] = errors;
  if (first) reader.report(first.offset, '', printParseErrorCode(first.error) === 'InvalidEscapeCharacter' ? wrongEscape() : notJson());
  if (tree && tree.type !== 'object') reader.report(tree.offset, '', notAnObject());
  const settings = tree?.type === 'object' ? (reader.value(tree, TOP, '') as ConfigFile) : {};
  return { settings, problems: reader.problems, extendsOffset: tree && valueOf(tree, 'extends')?.offset };
}

/** Settings that a surface takes from elsewhere (ESLint's `settings`), held to shapes of the same kind. */
export function checkSettings(name: string, value: unknown, fields: Readonly<Record<string, Shape>>): ConfigProblem[] {
  const text = JSON.stringify(value) ?? 'null';
  const reader = new Reader(name, new LineStarts(text));
  const tree = parseTree(text);
  if (tree) reader.value(tree, { is: 'object', fields, required: [] }, '');
  return reader.problems;
}

class Reader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: LineStarts,
  ) {}

  report(offset: number, key: string, message: ProblemText | (() => ProblemText)): undefined {
    if (this.problems.length > MAX_PROBLEMS) return;
    const { meant, isSyntax, ...text }: ProblemText =
      this.problems.length === MAX_PROBLEMS ? moreProblems() : typeof message === 'function' ? message() : message;
    this.problems.push({
      file: this.file,
      ...this.lines.placeOf(offset),
      key,
      message: text,
      ...(meant === undefined ? {} : { meant }),
      ...(isSyntax ? { isSyntax } : {}),
    });
  }

  /** A tree; undefined, with a problem, when the text is nested so deeply that the parser gives up. */
  tree(parse: () => Node | undefined): Node | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return this.report(0, '', tooDeep());
    }
  }

  /** The value of a node when it has the shape; undefined, with a problem, when it has not. */
  value(node: Node, shape: Shape, key: string): unknown {
    switch (shape.is) {
      case 'boolean':
        return node.type === 'boolean' ? node.value : this.wrong(node, shape, key);
      case 'text':
        return node.type === 'string' && node.value !== '' ? node.value : this.wrong(node, shape, key);
      case 'path':
        return node.type === 'string' && node.value !== '' ? this.path(node, key) : this.wrong(node, shape, key);
      case 'form':
        if (shape.isPath && node.type === 'string' && CONTROL.test(node.value)) return this.path(node, key);
        return node.type === 'string' && shape.pattern.test(node.value) ? node.value : this.wrong(node, shape, key);
      case 'position':
        return node.type === 'number' && Number.isInteger(node.value) && node.value >= 0 ? node.value : this.wrong(node, shape, key);
      case 'choice':
        return node.type === 'string' && shape.values.includes(node.value) ? node.value : this.wrong(node, shape, key);
      case 'list':
        return node.type === 'array' ? this.list(node, shape.of, key) : this.wrong(node, shape, key);
      case 'map':
        return node.type === 'object' ? this.map(node, shape, key) : this.wrong(node, shape, key);
      case 'object':
        return node.type === 'object' ? this.object(node, shape, key) : this.wrong(node, shape, key);
      case 'text-or-object':
        if (node.type === 'object') return this.value(node, shape.object, key);
        return node.type === 'string' && node.value !== '' ? node.value : this.wrong(node, shape, key);
    }
  }

  private path(node: Node, key: string): unknown {
    return CONTROL.test(node.value) ? this.report(node.offset, key, controlCharacter(key)) : node.value;
  }

  private wrong(node: Node, shape: Shape, key: string): undefined {
    this.report(node.offset, key, key === '' ? notAnObject() : wrongValue(key, shape, node.type === 'string' ? node.value : undefined));
    return undefined;
  }

  private list(node: Node, shape: Shape, key: string): unknown[] {
    return (node.children ?? []).map((item, index) => this.value(item, shape, `${key}[${index}]`)).filter((value) => value !== undefined);
  }

  private map(node: Node, shape: Extract<Shape, { is: 'map' }>, key: string): object {
    const entries: [string, unknown][] = [];
    const { keys: allowed } = shape;
    for (const { name, at, node: child } of properties(node)) {
      if (allowed && !allowed.includes(name)) this.report(at, join(key, name), () => unknownKey(name, allowed));
      else if (name === '') this.report(at, key, wrongValue(key, { is: 'text' }));
      else if (shape.hasPaths && CONTROL.test(name)) this.report(at, key, controlCharacter(join(key, name)));
      else entries.push([name, this.value(child, shape.of, join(key, name))]);
    }
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  private object(node: Node, shape: Extract<Shape, { is: 'object' }>, key: string): object | undefined {
    const entries: [string, unknown][] = [];
    const names = Object.keys(shape.fields);
    for (const { name, at, node: child } of properties(node)) {
      const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      if (field) entries.push([name, this.value(child, field, join(key, name))]);
      else this.report(at, join(key, name), () => unknownKey(name, names));
    }
    const written = new Set(properties(node).map(({ name }) => name));
    const lacking = shape.required.filter((name) => !written.has(name));
    const given = (shape.oneOf ?? []).filter((name) => written.has(name));
    if (lacking[0] !== undefined) this.report(node.offset, key, missingKey(key, [lacking[0]]));
    else if (shape.oneOf && given.length === 0) this.report(node.offset, key, missingKey(key, shape.oneOf));
    else if (given.length > 1) this.report(node.offset, key, exclusiveKeys(key, given));
    const isUseless =
      key !== '' && (lacking.length > 0 || (shape.oneOf && given.length !== 1) || entries.some(([, value]) => value === undefined));
    return isUseless ? undefined : Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
}

interface Property {
  readonly name: string;
  readonly at: number;
  readonly node: Node;
}

/** Properties that have a value; a damaged text may hold some without. */
function properties(node: Node): Property[] {
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [{ name: String(name.value), at: name.offset, node: value }] : [],
  );
}

function valueOf(node: Node, name: string): Node | undefined {
  return properties(node).find((property) => property.name === name)?.node;
}

function join(key: string, name: string): string {
  return key === '' ? shown(name) : `${key}.${shown(name)}`;
}
