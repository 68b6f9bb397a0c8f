/** What a value without a name of its own is checked or formatted as: `if (!isValidEmail(to)) …`, `normalizePhone(raw)`. */
import { FORMED_KINDS } from '../../catalog/kind-groups.ts';
import { CHECKS_BESIDE, CHECKS_FORM } from '../../catalog/words/names/functions.ts';
import { CHECKED_ANYTHING } from '../../catalog/words/names/whole-names.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { KindId, Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { lastName } from '../../syntax/tree.ts';
import { sourceAt } from './names.ts';
import { splitWords } from './words.ts';

const known = new Memo<Variable, KindId | false>();

/** The kind that calls of this file check or format a variable as; nothing where they are about different kinds. */
export function checkedAs(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  if (!variable || CHECKED_ANYTHING.test(node.name)) return [];
  let kind = known.get(variable);
  if (kind === undefined) known.set(variable, (kind = kindOf(context, variable) ?? false));
  return kind === false ? [] : [sourceAt(node, kind, node.name, 'label', 'medium')];
}

function kindOf(context: FlowContext, { references }: Variable): KindId | undefined {
  const kinds = new Set(
    references.flatMap(({ identifier }) => {
      const call = (identifier as Node).parent;
      if (call?.type !== 'CallExpression' || call.arguments[0] !== identifier) return [];
      return checkedKind(context, lastName(call.callee) ?? '') ?? [];
    }),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function checkedKind({ vocabulary }: FlowContext, name: string): KindId | undefined {
  const [verb, ...rest] = splitWords(name);
  if (!CHECKS_FORM.has(verb ?? '')) return undefined;
  const noun = rest.filter((word) => !CHECKS_BESIDE.has(word)).join(' ');
  const match = noun === '' ? undefined : vocabulary.match(noun);
  return match && match.confidence !== 'low' && FORMED_KINDS.has(match.kind.id) ? match.kind.id : undefined;
}
