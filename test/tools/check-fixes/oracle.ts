/** Runs what a repair prints on made-up values of every shape that the type of the expression allows: an oracle that is not the analysis. */
import { inspect } from 'node:util';
import ts from 'typescript';
import { baseKind } from '../../../core/catalog/kinds.ts';
import * as masks from '../../../core/mask/index.ts';
import type { Edit, Finding } from '../../../core/index.ts';
import type { Compiled } from './compiler.ts';
import { declaredFields, fieldsOf, madeUpValues, shapesOf, showsTooMuch } from './made-up-values.ts';

const DEEP = 12;
const VALUE = '__value';

/** What is wrong with what one edit prints instead of a value; undefined when nothing is, or it cannot be run here. */
export function oracleComplaint(text: string, finding: Finding, edit: Edit, before: Compiled | undefined): string | undefined {
  const original = text.slice(edit.range.start, edit.range.end);
  const replaced = edit.text.startsWith(`${original}: `) ? edit.text.slice(original.length + 2) : edit.text;
  if (original.trim() === '' || replaced === '' || !replaced.includes(original)) return undefined;
  const node = before && nodeAt(before.source, edit.range.start, edit.range.end);
  const type = node && before.checker.getTypeAtLocation(node);
  // The name of the value itself is none of its fields.
  const own = /[\w$]+$/.exec(original)?.[0];
  const told = partsOf(finding).filter(({ name }) => name.split(/[,、 ]+/).some((field) => /^[\w$]+$/.test(field)));
  const named = [...(told.length === 0 ? [] : fieldsOf(told)), ...(isOfPlace(finding) ? [] : declaredFields(type))].filter(([name]) => name !== own && mayHave(type, name));
  // A copy is right for its fields alone, which are not known then.
  if (named.length === 0 && /maskFields|\.\.\./.test(replaced)) return undefined;
  const fields = named.length === 0 ? fieldsOf([]) : new Map(named);
  const run = runnable(replaced, original);
  if (!run) return undefined;
  // Of several values of a statement, each is masked as what it is.
  const parts = partsOf(finding).filter(({ range }) => range.start < edit.range.end && edit.range.start < range.end);
  const of = parts.length > 0 ? parts.flatMap((part) => part.kinds) : finding.kinds;
  // Without the token that is stored a person would be signed out.
  const stays = (kind: string): boolean => finding.ruleId === 'no-store-personal-info' && baseKind(kind) === 'session-token';
  const kinds = new Set([...of, ...(named.length > 0 ? fields.values() : [])].filter((kind) => !stays(kind)));
  const isRead = [...fields.keys()].every((field) => text.includes(`${original}.${field}`) || text.includes(`${original}?.${field}`));
  const isReadUnasked = isReadOrMade(text, original);
  const isWrittenOut = /^[\w$]+$/.test(original) && new RegExp(`\\bconst ${escaped(original)} = \\{`).test(text);
  for (const { shape, value } of madeUpValues(type, before?.checker, of[0] ?? '', fields)) {
    // Code that reads the fields of the value itself says that it is a record; where nothing is, the code around it fails as well.
    if (isRead && shape !== 'record' && shape !== 'text') continue;
    if ((shape === 'nothing' && isReadUnasked) || (shape !== 'record' && isWrittenOut)) continue;
    let result: unknown;
    try {
      result = run(value);
    } catch (error) {
      if (!(error instanceof ReferenceError)) return `fails on a value of the shape ${shape}`;
      return undefined;
    }
    if (showsTooMuch(typeof result === 'string' ? result : inspect(result, { depth: DEEP, breakLength: Infinity }), kinds)) return `shows a value of the shape ${shape}`;
  }
  return undefined;
}

/** Whether code reads a field or an entry of a value without a test, or makes it right there: then it is something. */
function isReadOrMade(text: string, original: string): boolean {
  const name = escaped(original);
  return new RegExp(`(?<![\\w$.])${name}(?:\\.\\w|\\[)|\\bconst ${name} = (?:[{[]|[\\w$.]{1,80}\\.(?:map|filter|concat|slice|flatMap)\\()`).test(text);
}

/** Whether nothing of a person is found but where something is: places have names too. */
function isOfPlace({ kinds }: Finding): boolean {
  return kinds.every((kind) => kind === 'precise-location' || kind === 'address');
}

/** The shape of the value of a finding, as the compiler sees it. */
export function shapeOf(finding: Finding, before: Compiled | undefined): string {
  const { start, end } = partsOf(finding)[0]?.range ?? finding.range;
  const node = before && nodeAt(before.source, start, end);
  if (!node) return 'unknown';
  const shapes = shapesOf(before.checker.getTypeAtLocation(node), before.checker);
  return shapes ? [...shapes].sort().join('|') : 'any';
}

export function partsOf({ parts, kinds, data, range }: Finding): readonly { readonly name: string; readonly kinds: readonly string[]; readonly range: Finding['range'] }[] {
  return parts ?? [{ name: data['names'] ?? '', kinds, range }];
}

function nodeAt(source: ts.SourceFile, start: number, end: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > start || node.getEnd() < end) return;
    if (node.getStart(source) === start && node.getEnd() === end) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a value of a type may have a field: one whose type is written out has no others. */
function mayHave(type: ts.Type | undefined, field: string): boolean {
  const names = type?.isUnion() === false ? type.getProperties().map(({ name }) => name) : [];
  const isObject = type !== undefined && (type.flags & ts.TypeFlags.Object) !== 0;
  // What is a list has `length`, and its elements have the field.
  return !isObject || names.length === 0 || names.includes('length') || names.includes('size') || names.includes(field);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The new expression as a function of the old one; undefined where it is no expression that can be run alone. */
function runnable(replaced: string, original: string): ((value: unknown) => unknown) | undefined {
  const expression = replaced.replace(new RegExp(`(?<![\\w$'"]|(?<!\\.\\.)\\.)${escaped(original)}(?![\\w$])`, 'g'), VALUE);
  // A module that is loaded as CommonJS has a default export too, which is no name for a parameter.
  const names = Object.keys(masks).filter((name) => name !== 'default') as (keyof typeof masks)[];
  const aliases = [...expression.matchAll(/\bpi([A-Z]\w*)/g)].map(([alias, name = '']) => [alias, name.charAt(0).toLowerCase() + name.slice(1)] as const);
  try {
    const { outputText } = ts.transpileModule(`return (${expression});`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const run = new Function(VALUE, ...names, ...aliases.map(([alias]) => alias), outputText) as (...given: unknown[]) => unknown;
    return (value) => run(value, ...names.map((name) => masks[name]), ...aliases.map(([, name]) => masks[name as keyof typeof masks]));
  } catch {
    return undefined;
  }
}
