/** What is filled into an address by replacing a placeholder: `url.replace('{token}', token)`. */
import { HOLDS_ADDRESS, PLACEHOLDER } from '../../catalog/addresses/placeholders.ts';
import { queryString } from '../../catalog/recognised-sinks/query-string.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { textOfConstant } from '../../sources/file/initial-values.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { SinkUse } from '../use.ts';

const ENCODES = /^encodeURI(?:Component)?$/;
const ADDRESS = /^(?:https?:\/\/|\/\w)/;

/** Every call that replaces a placeholder of an address by a value. The placeholder names the value as a parameter would. */
export function filledPlaceholderUses({ methodCalls }: Candidates, context: FlowContext): SinkUse[] {
  return ['replace', 'replaceAll'].flatMap((name) =>
    (methodCalls.get(name) ?? []).flatMap((call): SinkUse[] => {
      const [pattern, node] = call.arguments;
      const callee = unwrap(call.callee);
      const label = pattern && PLACEHOLDER.exec(patternText(pattern, context) ?? '')?.[1];
      if (label === undefined || !node || callee.type !== 'MemberExpression') return [];
      if (!isEncoded(node) && !isAddress(callee.object, context)) return [];
      return [{ sink: queryString, node: call, values: [{ node, label, labelIsKey: true }], byName: false }];
    }),
  );
}

function patternText(pattern: Node, { bindings }: FlowContext): string | undefined {
  const bare = unwrap(pattern);
  return bare.type === 'Literal' && 'regex' in bare ? bare.regex.pattern.replaceAll('\\', '') : textOfConstant(bare, bindings);
}

/** Encoding for an address shows that one is made. */
function isEncoded(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && ENCODES.test(lastName(bare.callee) ?? '');
}

function isAddress(object: Node, { bindings }: FlowContext): boolean {
  const text = textOfConstant(object, bindings);
  return text === undefined ? HOLDS_ADDRESS.has(splitWords(lastName(object) ?? '').at(-1) ?? '') : ADDRESS.test(text);
}
