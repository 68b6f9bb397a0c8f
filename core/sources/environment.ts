/** Whole configurations: the environment of a process, and configuration files that are loaded by a path. */
import { CONFIGURATION_FILES } from '../catalog/credential-words/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import { memberName, staticText } from '../syntax/tree.ts';
import { UNKNOWN, type SourceHit, type Value } from './flow/value.ts';
import type { FlowContext } from './flow/context.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { sourceAt } from './names/names.ts';

const ENVIRONMENT = 'environment-variables';

/** `process.env` as a whole holds the secrets that a program is given; the kind of one variable of it is known from its name. */
export function environmentValue(context: FlowContext, node: TSESTree.MemberExpression, object: Node): Value | undefined {
  if (object.type !== 'Identifier' || object.name !== 'process' || memberName(node) !== 'env' || !context.bindings.isGlobal(object))
    return undefined;
  return { sources: [{ ...sourceAt(node, ENVIRONMENT, 'process.env', 'object', 'medium'), inside: true }], silent: false };
}

/** Whether a source is the environment as a whole. */
export function isEnvironment({ kind }: SourceHit): boolean {
  return kind === ENVIRONMENT;
}

/** A token that the environment gives is the program's own: no user has it. */
export function ownTokens(sources: SourceHit[], object: Node): SourceHit[] {
  if (
    object.type !== 'MemberExpression' ||
    memberName(object) !== 'env' ||
    object.object.type !== 'Identifier' ||
    object.object.name !== 'process'
  )
    return sources;
  return sources.map((source) => (source.kind === 'session-token' ? { ...source, kind: 'api-key' } : source));
}

const LIMIT = 8;

/** `require(dir + '/config/' + env)`: what is in the file is not known, but secrets belong there. A guess. */
export function loadedConfiguration(node: TSESTree.CallExpression): Value {
  const [path] = node.arguments;
  if (!path || !CONFIGURATION_FILES.test(textsIn(path, 0).join(' '))) return UNKNOWN;
  return { sources: [{ ...sourceAt(node, 'loaded-configuration', 'configuration', 'object', 'low'), inside: true }], silent: false };
}

function textsIn(node: Node, depth: number): string[] {
  const text = staticText(node);
  if (text !== undefined || depth > LIMIT) return text === undefined ? [] : [text];
  if (node.type === 'CallExpression') return node.arguments.flatMap((argument) => textsIn(argument, depth + 1));
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.cooked ?? '');
  return node.type === 'BinaryExpression' ? concatenatedParts(node).flatMap((part) => textsIn(part, depth + 1)) : [];
}
