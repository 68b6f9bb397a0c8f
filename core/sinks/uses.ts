import type { TextSigns } from '../scan/text-signs.ts';
import type { Node } from '../types.ts';
import type { Candidates } from '../sources/file/candidates.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { importPath, thingAt } from '../sources/flow/imports.ts';
import { keyText } from '../sources/state/key-text.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { memberName, unwrap } from '../syntax/tree.ts';
import { appliedUses } from './applied.ts';
import { isBlank } from '../syntax/blank.ts';
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
import { storesAsGiven } from './stores/plain-models.ts';
import { persistedStoreUses } from './stores/persisted-stores.ts';
import { queryStringUses } from './addresses/query-strings.ts';
import { referenceUses } from './references.ts';
import { requestAddressUses } from './addresses/request-addresses.ts';
import { shownCodes } from './shown-codes.ts';
import { modelRequestUses } from './transport/model-requests.ts';
import { raisedUses, thrownUses } from './answers/thrown-values.ts';
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

/** The uses of sinks in one file, each found once. Ways of which the text has no sign cost nothing. */
export class SinkUses {
  private readonly hasSinks: boolean;
  private readonly hasCalls: boolean;
  private readonly ofCalls = new Map<Call, readonly SinkUse[]>();
  private knownWrites: readonly SinkUse[] | undefined;
  private knownReferences: readonly SinkUse[] | undefined;
  private knownOthers: readonly SinkUse[] | undefined;

  constructor(
    private readonly file: Shown,
    private readonly index: SinkIndex,
    private readonly signs: TextSigns,
  ) {
    this.hasSinks = index.mayBeUsedIn(signs);
    this.hasCalls = this.hasSinks || file.hasModules || signs.has(WAYS_OUT.helper);
  }

  /**
   * Uses at the nodes that count, each kind of use in source order. Which sinks a function of another module reaches is determined only for
   * calls that count.
   */
  within(counts: (node: Node) => boolean): SinkUse[] {
    const isCounted = ({ node }: SinkUse): boolean => counts(node);
    const calls = this.hasCalls ? this.file.candidates.calls.filter(counts).flatMap((call) => this.ofCall(call)) : [];
    const direct = [...calls, ...this.writes.filter(isCounted)];
    const wrapped = direct.length > 0 ? localWrapperUses(direct, this.file.flow).filter(isCounted) : [];
    return [...direct, ...this.references.filter(isCounted), ...wrapped, ...this.others.filter(isCounted)];
  }

  private ofCall(call: Call): readonly SinkUse[] {
    let uses = this.ofCalls.get(call);
    if (!uses) this.ofCalls.set(call, (uses = usesOfCall(call, this.file, this.index, this.hasSinks)));
    return uses;
  }

  private get writes(): readonly SinkUse[] {
    const { candidates, flow } = this.file;
    return (this.knownWrites ??= this.hasSinks ? [...writes(this.file, this.index), ...mergedWrites(candidates, flow, this.index)] : []);
  }

  private get references(): readonly SinkUse[] {
    const { candidates, flow } = this.file;
    return (this.knownReferences ??= [
      ...(this.hasSinks ? [...referenceUses(candidates, flow, this.index), ...appliedUses(candidates, flow, this.index)] : []),
      ...(this.signs.has(WAYS_OUT.thrown) ? thrownUses(candidates, flow, this.index) : []),
      ...(this.signs.has(WAYS_OUT.raised) ? raisedUses(candidates, this.index) : []),
    ]);
  }

  private get others(): readonly SinkUse[] {
    const { signs } = this;
    const { candidates, flow } = this.file;
    return (this.knownOthers ??= [
      ...(signs.has(WAYS_OUT.parameter) ? queryStringUses(candidates, flow) : []),
      ...(signs.has(WAYS_OUT.placeholder) ? filledPlaceholderUses(candidates, flow) : []),
      ...(signs.has(WAYS_OUT.request) ? requestAddressUses(candidates, flow) : []),
      ...(signs.has(WAYS_OUT.persisted) ? persistedStoreUses(candidates, flow) : []),
      ...(signs.has(WAYS_OUT.controller) ? controllerAnswers(candidates) : []),
      ...(signs.has(WAYS_OUT.link) ? linkUses(flow) : []),
      ...(signs.has(WAYS_OUT.code) ? shownCodes(candidates) : []),
      ...(signs.has(WAYS_OUT.prompt) ? modelRequestUses(candidates, flow, (call) => this.ofCall(call).length > 0) : []),
    ]);
  }
}

/** `hasSinks`: whether the file may name a sink itself. What a package made in another module needs no sign in this one. */
function usesOfCall(call: Call, { flow, hasModules }: Shown, index: SinkIndex, hasSinks: boolean): SinkUse[] {
  const uses: SinkUse[] = [];
  const own = hasSinks ? index.ofCall(call, flow.bindings) : undefined;
  const match = own ?? (hasModules ? madeElsewhere(call, index, flow) : undefined);
  if (match) {
    const given = leaving(match.sink, valuesOfCall(call, match.pattern, flow), flow);
    const values = match.pattern.pairs ? given.flatMap(({ node }) => namedParts(node, flow)) : given;
    const use = matchedUse(match, call, values);
    uses.push(use.isGuess && values.length > 0 && storesAsGiven(call, flow) ? { ...use, isGuess: false } : use);
  } else if (call.type === 'CallExpression') {
    const imported = hasModules ? importedUses(call, flow) : [];
    const use = imported.length > 0 ? undefined : wrapperUse(call, flow);
    if (use) uses.push(use);
    else uses.push(...imported);
  }
  const beside = hasSinks ? index.besideCall(call, flow.bindings) : undefined;
  if (beside) addBeside(call, beside, flow, uses);
  return uses;
}

/** `biz.info(user)` where another module exports `biz = log4js.getLogger('biz')`, `db.visits.put(row)` of its `db = new Dexie('ward')`, `getClient().capture(event)`. */
function madeElsewhere(call: Call, index: SinkIndex, flow: FlowContext): SinkMatch | undefined {
  const callee = unwrap(call.callee);
  if (call.arguments.length === 0 || callee.type !== 'MemberExpression' || !index.isOfPackage(memberName(callee) ?? '')) return undefined;
  for (let object = unwrap(callee.object); ; object = unwrap(object.object)) {
    const path = importPath(flow, object);
    const thing = path?.module === undefined ? undefined : thingAt(flow, path);
    const origin = thing?.origin ?? thing?.fn?.maker;
    if (origin) return index.ofMade(call, origin, flow.bindings);
    if (object.type !== 'MemberExpression') return undefined;
  }
}

/** What a call passes beside what its own sink took, if it has one. */
function addBeside(call: Call, match: SinkMatch, flow: FlowContext, uses: SinkUse[]): void {
  const taken = uses.at(-1)?.values.map(({ node }) => node);
  const values = valuesOfCall(call, match.pattern, flow).filter(({ node }) => !taken?.includes(node));
  uses.push(matchedUse(match, call, values));
}

function writes({ candidates, flow }: Shown, index: SinkIndex): SinkUse[] {
  return candidates.assignments.flatMap((assignment): SinkUse[] => {
    const match = index.ofWrite(assignment, flow.bindings);
    if (!match || isBlank(assignment.right)) return [];
    const target = unwrap(assignment.left);
    const label = match.pattern.key !== undefined && target.type === 'MemberExpression' ? memberName(target) : undefined;
    const written = leaving(match.sink, [{ node: assignment.right, label, labelIsKey: true }], flow);
    const values = match.pattern.pairs ? written.flatMap(({ node }) => namedParts(node, flow)) : written;
    return [matchedUse(match, assignment, values)];
  });
}

/** The values of `name=value` pairs in a text, or in each text of a list, each with its name. */
function namedParts(node: Node, context: FlowContext): SunkValue[] {
  const text = initialValue(node, context.bindings);
  if (text.type === 'ArrayExpression') return text.elements.flatMap((element) => (element ? namedParts(element, context) : []));
  const [key, value] = cookieParts(text);
  if (key && value) return [{ node: value, label: keyText(key, context), labelIsKey: true, key }];
  return splitParts(text).map((part) => ({ node: part.node, label: part.label?.endsWith('=') ? part.label : undefined, labelIsKey: true }));
}
