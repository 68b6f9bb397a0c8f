/** Texts that are made of other values: addresses with their parameters, tables with their headings. */
import { URL_TEXTS } from '../../catalog/requests/parts.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import type { FlowContext } from './context.ts';
import { without } from './paths.ts';
import type { Value } from './value.ts';

/** Whether a property of a `URL` of this file shows what was put into its parameters. */
export function showsParameters({ bindings }: FlowContext, object: Node, name: string): boolean {
  const made = URL_TEXTS.has(name) ? initialValue(object, bindings) : undefined;
  return made?.type === 'NewExpression' && lastName(made.callee) === 'URL';
}

/**
 * What such a property shows. Only `href` includes the account before the host of an address. https://url.spec.whatwg.org/#dom-url-search
 */
export function shownParameters(address: Value, name: string): Value {
  return name === 'href' ? address : without(address, [['username'], ['password']]);
}

/** `csv.split('\n')`: its first line names the columns. */
export function isTableLines(object: Node): boolean {
  const callee =
    object.type === 'CallExpression' && object.arguments[0] && /^\r?\n$/.test(staticText(object.arguments[0]) ?? '')
      ? unwrap(object.callee)
      : undefined;
  return (
    callee?.type === 'MemberExpression' &&
    memberName(callee) === 'split' &&
    splitWords(lastName(callee.object) ?? '').some((word) => word === 'csv' || word === 'tsv')
  );
}
