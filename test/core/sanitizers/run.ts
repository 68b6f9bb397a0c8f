/** The masks of the table, judged by PI Guard and run for real. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import type { TSESTree } from '@typescript-eslint/types';
import { displayOf } from '../../../core/catalog/displays.ts';
import { Bindings } from '../../../core/sources/file/bindings.ts';
import { collectCandidates } from '../../../core/sources/file/candidates.ts';
import { judgeFunction } from '../../../core/sanitizers/exposures.ts';
import { FileScope } from '../../../core/sanitizers/file-scope.ts';
import type { Judgement } from '../../../core/sanitizers/judge.ts';
import { functionIn } from '../../../core/sources/file/functions.ts';
import { unwrap } from '../../../core/syntax/tree.ts';
import { parseFile, type KindId, type Node } from '../../../core/index.ts';

/** The expression that a text ends with. */
export function expressionIn(code: string): Node {
  const last = parseFile('a.ts', code).tree.body.at(-1);
  assert.ok(last?.type === 'ExpressionStatement', code);
  return last.expression;
}

/** A call that a text ends with. */
export function callIn(code: string): TSESTree.CallExpression {
  const call = unwrap(expressionIn(code));
  assert.ok(call.type === 'CallExpression', code);
  return call;
}

/** What PI Guard says of a mask for a kind. */
export function judgementOf(code: string, kind: KindId): Judgement | undefined {
  const file = parseFile('mask.js', `mask = ${code};`);
  const statement = file.tree.body[0];
  const fn = statement?.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression' ? functionIn(statement.expression.right) : undefined;
  return fn && judgeFunction(fn, kind, new FileScope(new Bindings(file.scopes, file), collectCandidates(file)));
}

/** An exposure as the table writes it. */
export function shown({ exposure }: Judgement, kind: KindId): string {
  if (exposure.degree === 'partial') return `${exposure.visible} of ${exposure.of}`;
  if (exposure.degree === 'reversible') return exposure.by;
  const of = countedIn(kind, displayOf(kind).shapes[0].text);
  return exposure.degree === 'full' ? `${of} of ${of}` : 'none';
}

const lodash: unknown = createRequire(import.meta.url)('lodash');
const md5 = (value: string) => createHash('md5').update(value).digest('hex');

/** The mask itself. The code is the table's own. */
export function compiled(code: string): (value: string) => string {
  const environment = { LOG_KEY: 'kept elsewhere' };
   
  const make = new Function('_', 'md5', 'createHash', 'createHmac', 'process', `return (${code});`) as (...given: unknown[]) => (value: string) => string;
  return make(lodash, md5, createHash, createHmac, { env: environment });
}

const DIGITS = new Set<KindId>(['mobile-phone', 'landline', 'bank-card', 'birth-date', 'ip-address']);

/** How many characters of a text could be characters of a value of the kind. */
export function countedIn(kind: KindId, text: string): number {
  if (kind === 'email') return (/^[^@]*/.exec(text)?.[0] ?? '').replace(/[^a-z]/g, '').length;
  if (kind === 'person-name') return text.replace(/\P{Script=Han}/gu, '').length;
  if (kind === 'id-card') return text.replace(/[^\dX]/g, '').length;
  return text.replace(DIGITS.has(kind) ? /\D/g : /[^\p{L}\p{N}]/gu, '').length;
}
