/** Requests to addresses that a file names, with what they carry. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../../catalog/define.ts';
import { MAKES_CLIENT, SENDS_TO_ADDRESS } from '../../catalog/requests/clients.ts';
import { CARRIES_NOTHING, FULL_ADDRESS_OPTIONS, REQUEST_OPTIONS } from '../../catalog/requests/parts.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { SinkUse, SunkValue } from '../use.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { addressOf, type Address } from './addresses.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Whether a call sends something to the address that it is given. */
export function isRequest({ callee }: Call): boolean {
  return SENDS_TO_ADDRESS.has(lastName(callee) ?? '');
}

/** One request, and where its address is written. */
export interface NamedRequest {
  readonly use: SinkUse;
  readonly address: Address;
}

/** Every request of a file to such an address. Files without one cost one look at their texts. */
export function requestsTo(sink: Sink, isMeant: (address: string) => boolean, facts: Pick<Facts, 'candidates' | 'flow'>): NamedRequest[] {
  const { candidates } = facts;
  if (!candidates.strings.some((node) => isMeant(leadingText(node)))) return [];
  const context = facts.flow;
  const shared = sharedBase(candidates, context);
  return candidates.calls.flatMap((call) => {
    if (!isRequest(call)) return [];
    const address = addressOfRequest(call, context) ?? shared;
    if (!address || !isMeant(address.text)) return [];
    const values = carriedBy(call, context);
    return values.length > 0 ? [{ use: { sink, node: call, values, byName: false }, address }] : [];
  });
}

function leadingText(node: Candidates['strings'][number]): string {
  return (node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : staticText(node)) ?? '';
}

/** The address a call names itself, or the base of the instance it is made on; undefined for a path alone. */
function addressOfRequest(call: Call, context: FlowContext): Address | undefined {
  const [first] = call.arguments;
  const own = first && (addressIn(first, context) ?? addressOf(first, context));
  if (own && /^\w+:\/\//.test(own.text)) return own;
  return baseOf(call, context);
}

/** `axios.create({ baseURL })` and its kin, where the instance is made in this file. */
function baseOf(call: Call, context: FlowContext): Address | undefined {
  const callee = unwrap(call.callee);
  const instance = initialValue(callee.type === 'MemberExpression' ? callee.object : callee, context.bindings);
  const options =
    instance.type === 'CallExpression' && MAKES_CLIENT.has(lastName(instance.callee) ?? '') ? instance.arguments[0] : undefined;
  return options && addressIn(options, context);
}

/** `axios.defaults.baseURL = …`: the base of every request without one of its own. */
function sharedBase(candidates: Candidates, context: FlowContext): Address | undefined {
  const write = candidates.memberWrites
    .get('baseURL')
    ?.find(({ left }) => left.type === 'MemberExpression' && lastName(left.object) === 'defaults');
  return write && addressOf(write.right, context);
}

function addressIn(node: Node, context: FlowContext): Address | undefined {
  const options = initialValue(node, context.bindings);
  if (options.type !== 'ObjectExpression') return undefined;
  const texts = FULL_ADDRESS_OPTIONS.flatMap((key) => {
    const value = propertyValue(options, key);
    const address = value && addressOf(value, context);
    return address ? [address] : [];
  });
  return texts.find(({ text }) => /^\w+:\/\//.test(text));
}

/** What leaves with a request: its arguments without the address; an address itself is another rule's, but for sockets. */
function carriedBy(call: Call, context: FlowContext): SunkValue[] {
  const isSocket = /socket/i.test(lastName(call.callee) ?? '');
  return call.arguments.flatMap((argument, index): SunkValue[] => {
    const value = initialValue(argument, context.bindings);
    if (value.type === 'ObjectExpression') return propertiesOf(value, isSocket);
    return index > 0 || isSocket ? [{ node: argument, labelIsKey: false }] : [];
  });
}

function propertiesOf(object: TSESTree.ObjectExpression, isSocket: boolean): SunkValue[] {
  const isOptions = object.properties.some(
    (item) => item.type === 'Property' && REQUEST_OPTIONS.has(keyName(item.key, item.computed) ?? ''),
  );
  if (!isOptions) return [{ node: object, labelIsKey: false }];
  return object.properties.flatMap((item) => {
    if (item.type !== 'Property') return [];
    const key = keyName(item.key, item.computed) ?? '';
    return CARRIES_NOTHING.has(key) && !(isSocket && key === 'url') ? [] : [{ node: item.value as Node, labelIsKey: false }];
  });
}
