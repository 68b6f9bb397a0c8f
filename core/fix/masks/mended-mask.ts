/** A weak mask of the program is mended where it is defined: then every call of it shows less. */
import { onlyComputes } from '../../sanitizers/accepted.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import type { MaskScope } from '../../sanitizers/scope.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionIn, localFunction } from '../../sources/file/functions.ts';
import { importPath } from '../../sources/flow/imports.ts';
import { contains, rangeOf, some, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Fix, KindId, Node } from '../../types.ts';
import { exportingModule } from './exported-functions.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import { mayWriteStars, meantKind } from './mask-evidence.ts';

/** Where the code of a mask stands. */
interface Place {
  readonly fn: FunctionNode;
  readonly name: string;
  readonly text: string;
  readonly bindings: Bindings;
  readonly scope: MaskScope;
  /** The module that it stands in, where that is another one. */
  readonly elsewhere?: { readonly file: string; readonly from: string };
}

/** The repair of the function that a weak mask calls; undefined where its code is out of reach, or it does more than to mask values of the kind. */
export function mendedCallFix(facts: Facts, mask: Node, kind: KindId): Fix | undefined {
  const callee = mask.type === 'CallExpression' ? unwrap(mask.callee) : undefined;
  if (callee?.type !== 'Identifier') return undefined;
  const own = localFunction(callee, facts.bindings);
  if (own) return mendedDefinitionFix(facts, callee.name, own, kind);
  const place = placeElsewhere(facts, callee);
  return place && mendedFix(facts, place, kind);
}

/** The same of a function of this file. */
export function mendedDefinitionFix(facts: Facts, name: string, fn: FunctionNode, kind: KindId): Fix | undefined {
  const { bindings, file, flow } = facts;
  return mendedFix(facts, { fn, name, text: file.text, bindings, scope: flow.exposures.scope }, kind);
}

function placeElsewhere({ fixing, flow }: Facts, callee: Node): Place | undefined {
  const path = importPath(flow, callee);
  const name = path?.path.length === 1 ? path.path[0] : undefined;
  const file = path?.module === undefined ? undefined : fixing.moduleFile?.(path.module);
  const text = file === undefined ? undefined : fixing.otherText?.(file);
  if (name === undefined || file === undefined || text === undefined || path?.module === undefined) return undefined;
  const module = exportingModule(file, text);
  const exported = module?.functions.find((one) => one.holder === undefined && (one.by === 'name' ? one.name : one.by) === name);
  const fn = exported && functionIn(exported.node);
  return (
    module &&
    fn && { fn, name: exported.name, text, bindings: module.bindings, scope: module.scope, elsewhere: { file, from: path.module } }
  );
}

function mendedFix(facts: Facts, { fn, name, text, bindings, scope, elsewhere }: Place, kind: KindId): Fix | undefined {
  const mask = maskFunctionHere(facts, kind);
  const [parameter, ...others] = fn.params;
  if (!mask || parameter?.type !== 'Identifier' || others.length > 0 || fn.async || fn.generator || !fn.body) return undefined;
  // What only changes the form of a value, somebody may change back.
  if (!isMaskName(name) && !mayWriteStars(text.slice(...fn.range))) return undefined;
  // A mask of several kinds shows of each what is right for that.
  if (meantKind(name, fn, facts.vocabulary) !== kind || !onlyComputes(fn, scope) || readsOthers(bindings, fn)) return undefined;
  const isText = parameter.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword' && !parameter.optional;
  const value = mask.inline(isText ? parameter.name : `${parameter.name} ?? ''`, false);
  const shown = mask.inlineShown ?? '***';
  return {
    title: elsewhere
      ? { en: `Mend ${name}() in ${elsewhere.from}`, 'zh-CN': `修正 ${elsewhere.from} 中的 ${name}()` }
      : { en: `Mend ${name}() where it is defined`, 'zh-CN': `在定义处修正 ${name}()` },
    preview: { en: shown, 'zh-CN': shown },
    act: 'mask',
    safety: 'review',
    edits: [{ ...(elsewhere && { file: elsewhere.file }), range: rangeOf(fn.body), text: bodyOf(fn.body, value, text) }],
  };
}

/** The new body in the layout of the old one. */
function bodyOf(body: Node, value: string, text: string): string {
  if (body.type !== 'BlockStatement') return value;
  const old = text.slice(...body.range);
  const semicolon = /;\s*\}$/.test(old) || !/\n/.test(old) ? ';' : '';
  if (!old.includes('\n')) return `{ return ${value}${semicolon} }`;
  const [first] = body.body;
  const start = first ? text.lastIndexOf('\n', first.range[0]) + 1 : body.range[0];
  const indent = first ? (/^[ \t]*/.exec(text.slice(start, first.range[0]))?.[0] ?? '') : '  ';
  const closing = /\r?\n[ \t]*\}$/.exec(old)?.[0] ?? '\n}';
  return `{\n${indent}return ${value}${semicolon}${closing}`;
}

/** Whether a function reads names of its file, which may have no other reader. */
function readsOthers(bindings: Bindings, fn: FunctionNode): boolean {
  return some(fn, (node) => {
    const declared = node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.name as Node | undefined) : undefined;
    return declared !== undefined && !contains(rangeOf(fn), rangeOf(declared));
  });
}
