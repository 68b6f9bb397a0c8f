/** Which rows of models a call is subject to: by the origin of its callee, or by what its receiver is. */
import { GLOBAL_OBJECTS } from '../../catalog/type-names/classes.ts';
import { isFunction, staticText, unwrap } from '../../syntax/tree.ts';
import { leftOut } from '../../graph/access-path.ts';
import { BUILTIN, methodModels, modelOf, type CallModel } from '../../models/match.ts';
import type { Node } from '../../types.ts';
import type { Outer, Value } from '../facts.ts';
import type { Solving } from '../solving.ts';

/** The model of a callee from out of sight. */
export function modelOfOuter(engine: Solving, { root, path, rest, through }: Outer): CallModel | undefined {
  if (through.length > 0 || path.some(isEvery) || rest.some(isEvery)) return undefined;
  const bare = unwrap(root);
  if (bare.type === 'CallExpression' || bare.type === 'ImportExpression') {
    const specifier =
      bare.type === 'ImportExpression'
        ? bare.source
        : bare.callee.type === 'Identifier' && bare.callee.name === 'require'
          ? bare.arguments[0]
          : undefined;
    const module = specifier && staticText(specifier);
    return module === undefined ? undefined : ofModule(module, path);
  }
  if (bare.type !== 'Identifier') return undefined;
  const definition = engine.names.resolve(bare)?.defs[0]?.node as Node | undefined;
  if (!definition) return modelOf(BUILTIN, GLOBAL_OBJECTS.has(bare.name) ? path : [bare.name, ...path]);
  const declaration = definition.parent;
  if (isFunction(definition) || declaration?.type !== 'ImportDeclaration') return undefined;
  if (definition.type !== 'ImportSpecifier') return ofModule(declaration.source.value, path);
  const imported = definition.imported.type === 'Identifier' ? definition.imported.name : definition.imported.value;
  return ofModule(declaration.source.value, imported === 'default' ? path : [imported, ...path]);
}

function isEvery(key: string): boolean {
  return leftOut(key) !== undefined;
}

/** A file of a package is mostly the function of that name. */
function ofModule(module: string, names: readonly string[]): CallModel | undefined {
  const own = names[0] === 'default' ? names.slice(1) : names;
  const [, home = '', file] = PACKAGE_FILE.exec(module) ?? [];
  return modelOf(module.replace(/^node:/, ''), own) ?? (file === undefined ? undefined : modelOf(home, [file, ...own]));
}

/** A package, with its scope, and the name of a file in it. */
const PACKAGE_FILE = /^(?:node:)?((?:@[^/]+\/)?[^/]+)(?:\/([^/]+?)(?:\.js)?)?(?:\/|$)/;

/** The models of a method for one receiver. An unknown receiver has the language's own methods, those of strings first. */
export function modelsOfMethod(engine: Solving, name: string, receiver: Value): readonly CallModel[] {
  const types = methodModels(name);
  if (!types) return [];
  if (receiver.type === 'made') return listOf(receiver.family === undefined ? undefined : types.get(receiver.family));
  if (receiver.type === 'constant') return listOf(types.get('String'));
  if (modelOfOuter(engine, engine.values.property(receiver, name))) return [];
  const text = types.get('String');
  return text ? [text] : [...types.values()].filter(({ home }) => home === BUILTIN);
}

/** Models of the methods of `Promise`. Any value may have them, since a promise is represented by the value that it resolves to. */
export function modelsOfAny(name: string): readonly CallModel[] {
  return listOf(methodModels(name)?.get('Promise'));
}

function listOf(model: CallModel | undefined): readonly CallModel[] {
  return model ? [model] : [];
}
