/**
 * What code that takes a field of the state apart shows of it: `const { phone } = this.data.tenant`, `this.rows.map(({ idCard }) => …)`.
 */
import { VISITS_STATE } from '../../catalog/call-words/lists.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import { isSameValue, type SourceHit } from '../flow/value.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import { personFields } from '../shape/bound-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import { fieldsReadFrom, patternFields } from '../shape/field-reads.ts';
import { stateName } from './state-names.ts';

const NOTHING: readonly SourceHit[] = [];

/** By name of the state: what shows fields of it. */
type Readers = ReadonlyMap<string, readonly (() => readonly SourceHit[])[]>;

const readers = new Memo<FlowContext, Readers>();
const reads = new TabledQuery<string, readonly SourceHit[]>(NOTHING, (one, other) =>
  isSameValue({ sources: one, silent: false }, { sources: other, silent: false }),
);

/** Fields that the file reads of the state under a name, or of its elements, when they are evidence of a person. */
export function stateReads(context: FlowContext, name: string): readonly SourceHit[] {
  let known = readers.get(context);
  if (!known) readers.set(context, (known = collectReaders(context)));
  const own = known.get(name);
  return own ? reads.ask(context, name, () => personFields(own.flatMap((fieldsOf) => fieldsOf()))) : NOTHING;
}

function collectReaders(context: FlowContext): Readers {
  const found = new Map<string, (() => readonly SourceHit[])[]>();
  const add = (object: Node, fieldsOf: () => readonly SourceHit[]): void => {
    const name = stateName(context, object);
    if (name === undefined) return;
    const own = found.get(name);
    if (own) own.push(fieldsOf);
    else found.set(name, [fieldsOf]);
  };
  for (const { id, init } of context.candidates.declarators)
    if (id.type === 'ObjectPattern' && init) add(init, () => patternFields(context, id));
  for (const method of VISITS_STATE) {
    for (const {
      callee,
      arguments: [visitor],
    } of context.candidates.methodCalls.get(method) ?? []) {
      const bare = unwrap(callee);
      const [element] = visitor && isFunction(visitor) ? visitor.params : [];
      if (bare.type !== 'MemberExpression' || !element) continue;
      if (element.type === 'ObjectPattern') add(bare.object, () => patternFields(context, element));
      const variable = element.type === 'Identifier' ? context.bindings.declared(element) : undefined;
      if (variable) add(bare.object, () => fieldsReadFrom(context, variable, undefined));
    }
  }
  return found;
}
