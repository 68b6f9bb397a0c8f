/** What the page calls the inputs that a component's state is bound to: evidence of what fields hold whose names are none. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { kindOfText } from '../documented/texts.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { sourceAt } from '../names/names.ts';

/** What stands at a path of the state, by its input: `<input v-model="form.n" placeholder="请输入手机号">`. */
export function labelledPath(context: FlowContext, path: readonly string[], node: Node): SourceHit[] {
  const name = path.at(-1) ?? '';
  const kind = kindsOf(context).get(path.join('.'));
  return kind === undefined || !mayHoldAnyKind(context, name) ? [] : [sourceAt(node, kind, name, 'label', 'medium')];
}

/** The same of a variable of a component's setup. */
export function labelledVariable(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  return variable && kindsOf(context).has(node.name) && context.bindings.topLevel(node.name) === variable
    ? labelledPath(context, [node.name], node)
    : [];
}

const files = new Memo<FlowContext, ReadonlyMap<string, string>>();

/** Kinds by path; an input whose labels name different kinds has none. */
function kindsOf(context: FlowContext): ReadonlyMap<string, string> {
  let found = files.get(context);
  if (!found) {
    const kinds = new Map<string, string | undefined>();
    for (const { path, label } of context.candidates.markup.labels) {
      const kind = path && kindOfText(context, label)?.kind;
      if (!path || kind === undefined) continue;
      const key = path.join('.');
      kinds.set(key, kinds.has(key) && kinds.get(key) !== kind ? undefined : kind);
    }
    found = new Map([...kinds].filter((entry): entry is [string, string] => entry[1] !== undefined));
    files.set(context, found);
  }
  return found;
}
