/** Programs of one file that somebody starts by hand, such as the check of an interface: they have an environment, whatever they import. */
import { DECLARES_TEST, NAMED_AS_TEST, SCRIPTS } from '../../catalog/files/tests.ts';
import { NODE_PROGRAM, PAGE_PROGRAM } from '../../catalog/files/signs.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import { LOADS_SERVER_MODULE } from '../../secrets/constants/client-code.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** An address that only a program on the machine of the server has; pages have addresses without a host. */
const OWN_MACHINE = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1)[:/]/;

/** Whether a file is such a script: it exports nothing, starts itself, and runs on a server's own machine, in Node.js or with a library of servers. */
export function isScript({ file, parsed: { tree } }: Facts): boolean {
  return known.of(tree, () => findScript(file, tree));
}

const known = new Memo<Node, boolean>();

function findScript({ path, text }: SourceFile, tree: TSESTree.Program): boolean {
  return (
    /\.[cm]?[jt]s$/.test(path) &&
    !NAMED_AS_TEST.test(path) &&
    (NODE_PROGRAM.test(text) ||
      LOADS_SERVER_MODULE.test(text) ||
      (OWN_MACHINE.test(text) && (loads(text, tree.body) || !PAGE_PROGRAM.test(text))) ||
      (SCRIPTS.test(path) && loads(text, tree.body) && !PAGE_PROGRAM.test(text))) &&
    !DECLARES_TEST.test(text) &&
    !/\b(?:module\.)?exports\b/.test(text) &&
    !tree.body.some(({ type }) => type.startsWith('Export')) &&
    tree.body.some((statement) => isStart(statement, tree.body))
  );
}

function loads(text: string, body: readonly Node[]): boolean {
  return /\brequire\s?\(/.test(text) || body.some(({ type }) => type === 'ImportDeclaration');
}

/** Whether a statement at the top of a file does its work there: it starts a function, or waits for what a call gives. */
function isStart(statement: Node, body: readonly Node[]): boolean {
  if (statement.type === 'ExpressionStatement') return starts(statement.expression, body);
  return statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => init?.type === 'AwaitExpression');
}

/** `main()`, `main().catch(…)`, `await main()` and `(async () => { … })()`. */
function starts(expression: Node, body: readonly Node[]): boolean {
  const bare = unwrap(expression.type === 'AwaitExpression' ? expression.argument : expression);
  if (bare.type !== 'CallExpression') return false;
  const callee = unwrap(bare.callee);
  if (callee.type === 'MemberExpression') return starts(callee.object, body);
  if (isFunction(callee)) return true;
  return (
    callee.type === 'Identifier' &&
    body.some(
      (statement) =>
        (statement.type === 'FunctionDeclaration' && statement.id?.name === callee.name) ||
        (statement.type === 'VariableDeclaration' &&
          statement.declarations.some(
            ({ id, init }) => id.type === 'Identifier' && id.name === callee.name && init !== null && isFunction(init),
          )),
    )
  );
}
