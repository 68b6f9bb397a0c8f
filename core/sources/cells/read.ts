import type { FlowContext } from '../flow/context.ts';
import type { Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { withContextWrites } from './context/contexts.ts';
import { withGlobal } from './globals.ts';
import { withProvided } from './context/provided.ts';
import { withStored } from './storage.ts';
import { withInjectedField } from './stores/injected.ts';
import { withInstanceCall, withInstanceField, withStore } from './stores/made-stores.ts';
import { withRequestState } from './stores/request-state.ts';
import { withStoreField } from './stores/field-reads.ts';

/** A value in the light of what is written, in this file or in others of the program, to the place that it is read from. */
export function withCells(context: FlowContext, node: Node, value: Value): Value {
  const given = withInjectedField(context, node, withRequestState(context, node, value));
  return node.type === 'CallExpression'
    ? withInstanceCall(
        context,
        node,
        withStore(context, node, withProvided(context, node, withContextWrites(context, node, withStored(context, node, given)))),
      )
    : withInstanceField(context, node, withStoreField(context, node, withGlobal(context, node, given)));
}
