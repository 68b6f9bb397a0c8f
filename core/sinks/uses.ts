import type { TextSigns } from '../scan/text-signs.ts';
import type { Node } from '../types.ts';
import type { Candidates } from '../sources/file/candidates.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { importPath, thingAt } from '../sources/flow/imports.ts';
import { keyText } from '../sources/state/key-text.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { memberName, unwrap } from '../syntax/tree.ts';
import { appliedUses } from './applied.ts';
import { isBlank } from './stores/blank.ts';
import { cookieParts } from './stores/cookie-texts.ts';
import { controllerAnswers } from './answers/controller-answers.ts';
import { valuesOfCall, type Call } from './given-values.ts';
import { importedUses } from './imported-uses.ts';
import { leaving, splitParts } from './leaving.ts';
import { filledPlaceholderUses } from './addresses/filled-placeholders.ts';
import { linkUses } from './addresses/links.ts';
import { localWrapperUses } from './stores/local-wrappers.ts';
import type { SinkIndex, SinkMatch } from './match.ts';
import { mergedWrites } from './stores/merged-writes.ts';
import { persistedStoreUses } from './stores/persisted-stores.ts';
import { queryStringUses } from './addresses/query-strings.ts';
import { referenceUses } from './references.ts';
import { requestAddressUses } from './addresses/request-addresses.ts';
import { shownCodes } from './shown-codes.ts';
import { thrownUses } from './answers/thrown-values.ts';
import { WAYS_OUT } from './ways-out.ts';
import { matchedUse, type SinkUse, type SunkValue } from './use.ts';
import { wrapperUse } from './stores/wrappers.ts';

/** What a file shows, each part computed on demand. */
interface Shown {
  readonly candidates: Candidates;
  readonly flow: FlowContext;
  /** Whether the modules that it imports can be queried. */
  readonly hasModules: boolean;
}

/** Every use of a sink in a file, in source order of each way. Ways of which the text has no sign cost nothing. */
export function collectSinkUses(file: Shown, index: SinkIndex, signs: TextSigns): SinkUse[] {
  const hasSinks = index.mayBeUsedIn(signs);
  const uses: SinkUse[] = [];
  if (hasSinks || file.hasModules || signs.has(WAYS_OUT.helper)) addCalls(file, hasSinks ? index : undefined, uses);
  if (hasSinks) {
    addWrites(file, index, uses);
    uses.push(...mergedWrites(file.candidates, file.flow, index));
  }
  const wrapped = uses.length > 0 ? localWrapperUses(uses, file.flow) : [];
  if (hasSinks) uses.push(...referenceUses(file.candidates, file.flow, index), ...appliedUses(file.candidates, file.flow, index));
  if (signs.has(WAYS_OUT.thrown)) uses.push(...thrownUses(file.candidates, file.flow, index));
  uses.push(...wrapped);
  if (signs.has(WAYS_OUT.parameter)) uses.push(...queryStringUses(file.candidates, file.flow));
  if (signs.has(WAYS_OUT.placeholder)) uses.push(...filledPlaceholderUses(file.candidates, file.flow));
  if (signs.has(WAYS_OUT.request)) uses.push(...requestAddressUses(file.candidates, file.flow));
  if (signs.has(WAYS_OUT.persisted)) uses.push(...persistedStoreUses(file.candidates, file.flow));
  if (signs.has(WAYS_OUT.controller)) uses.push(...controllerAnswers(file.candidates));
  if (signs.has(WAYS_OUT.link)) uses.push(...linkUses(file.candidates));
  if (signs.has(WAYS_OUT.code)) uses.push(...shownCodes(file.candidates));
  return uses;
}

function addCalls({ candidates, flow, hasModules }: Shown, index: SinkIndex | undefined, uses: SinkUse[]): void {
  for (const call of candidates.calls) {
    const match = index?.ofCall(call, flow.bindings) ?? (index && hasModules ? madeElsewhere(call, index, flow) : undefined);
    if (match) {
      const given = leaving(match.sink, valuesOfCall(call, match.pattern, flow), flow);
      const values = match.pattern.pairs ? given.flatMap(({ node }) => namedParts(node, flow)) : given;
      uses.push(matchedUse(match, call, values));
    } else if (call.type === 'CallExpression') {
      const imported = hasModules ? importedUses(call, flow) : [];
      const use = imported.length > 0 ? undefined : wrapperUse(call, flow);
      if (use) uses.push(use);
      else if (imported.length > 0) uses.push(...imported);
    }
    const beside = index?.besideCall(call, flow.bindings);
    if (beside) addBeside(call, beside, flow, uses);
  }
}

/** `biz.info(user)` where another module exports `biz = log4js.getLogger('biz')`. */
function madeElsewhere(call: Call, index: SinkIndex, flow: FlowContext): SinkMatch | undefined {
  const callee = unwrap(call.callee);
  if (call.arguments.length === 0 || callee.type !== 'MemberExpression' || !index.isLogged(memberName(callee) ?? '')) return undefined;
  const path = importPath(flow, callee.object);
  if (path?.module === undefined) return undefined;
  const origin = thingAt(flow, path)?.origin;
  return origin && index.ofMade(call, origin, flow.bindings);
}

/** What a call passes beside what its own sink took, if it has one. */
function addBeside(call: Call, match: SinkMatch, flow: FlowContext, uses: SinkUse[]): void {
  const taken = uses.at(-1)?.node === call ? uses.at(-1)?.values.map(({ node }) => node) : [];
  const values = valuesOfCall(call, match.pattern, flow).filter(({ node }) => !taken?.includes(node));
  uses.push(matchedUse(match, call, values));
}

function addWrites({ candidates, flow }: Shown, index: SinkIndex, uses: SinkUse[]): void {
  for (const assignment of candidates.assignments) {
    const match = index.ofWrite(assignment, flow.bindings);
    if (!match || isBlank(assignment.right)) continue;
    const target = unwrap(assignment.left);
    const label = match.pattern.key !== undefined && target.type === 'MemberExpression' ? memberName(target) : undefined;
    const written = leaving(match.sink, [{ node: assignment.right, label, labelIsKey: true }], flow);
    const values = match.pattern.pairs ? written.flatMap(({ node }) => namedParts(node, flow)) : written;
    uses.push(matchedUse(match, assignment, values));
  }
}

/** The values of `name=value` pairs in a text, or in each text of a list, each with its name. */
function namedParts(node: Node, context: FlowContext): SunkValue[] {
  const text = initialValue(node, context.bindings);
  if (text.type === 'ArrayExpression') return text.elements.flatMap((element) => (element ? namedParts(element, context) : []));
  const [key, value] = cookieParts(text);
  if (key && value) return [{ node: value, label: keyText(key, context), labelIsKey: true, key }];
  return splitParts(text).map((part) => ({ node: part.node, label: part.label?.endsWith('=') ? part.label : undefined, labelIsKey: true }));
}
