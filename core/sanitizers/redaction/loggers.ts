/** How the logger behind a call was made in this file. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';

const MAX_HOPS = 8;

/** What is known in one file of how a logger was made. */
export interface LoggerMaking {
  readonly options: readonly TSESTree.ObjectExpression[];
  /** The expression that the logger, or the parent of it, is: a name of another module, where it was not made here. */
  readonly root: Node;
}

/** The logger whose method a call is. */
export function loggerOf(call: Node): Node | undefined {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
}

/** Options objects that a logger was made with: `pino({ … })`, `fastify({ logger: { … } })`, and those of its children. */
export function makingOf(logger: Node, bindings: Bindings, candidates: Candidates): LoggerMaking {
  const found: TSESTree.ObjectExpression[] = [];
  let current = logger;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    current = initialValue(current, bindings);
    if (current.type === 'CallExpression' || current.type === 'NewExpression') {
      found.push(...optionsIn(current, bindings));
      const maker = unwrap(current.callee);
      const isChild = maker.type === 'MemberExpression' && memberName(maker) === 'child';
      if (!isChild) break;
      current = unwrap(maker.object);
    } else if (current.type === 'MemberExpression' && /^(?:log|logger)$/.test(memberName(current) ?? '')) {
      found.push(...hostOptions(candidates, bindings));
      break;
    } else break;
  }
  return { options: found, root: current };
}

function optionsIn(call: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): TSESTree.ObjectExpression[] {
  return call.arguments
    .map((argument) => initialValue(argument, bindings))
    .filter((argument): argument is TSESTree.ObjectExpression => argument.type === 'ObjectExpression');
}

/** `fastify({ logger: { redact } })`: the logger of `request.log` and `app.log`. */
function hostOptions(candidates: Candidates, bindings: Bindings): TSESTree.ObjectExpression[] {
  return candidates.calls
    .filter((call) => /^fastify$/i.test(lastName(call.callee) ?? ''))
    .flatMap((call) => optionsIn(call, bindings))
    .flatMap((options) => propertyValue(options, 'logger') ?? [])
    .map((logger) => initialValue(logger, bindings))
    .filter((logger): logger is TSESTree.ObjectExpression => logger.type === 'ObjectExpression');
}
