/** What requests put into their address: segments of the path, and the parameters that HTTP clients append to it. */
import type { TSESTree } from '@typescript-eslint/types';
import { DEMANDING_HOSTS } from '../../catalog/demanding-hosts.ts';
import { listWords } from '../../catalog/request-words.ts';
import { requestAddress } from '../../catalog/request-address.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import { requestedPath } from '../flow/answers-requests.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { initialValue } from '../initial-values.ts';
import { isPassword } from '../passwords/kinds.ts';
import { propertyValue } from '../state-options.ts';
import { addressOf as beginningOf } from '../transport/addresses.ts';
import { keyName, staticText, unwrap } from '../tree.ts';
import { splitWords } from '../words.ts';
import type { SinkUse, SunkValue } from './uses.ts';

/** The host of somebody else, whose interface says where its keys and tokens have to stand. */
const FOREIGN = /^https?:\/\/[\w-]+\.\w/;
const ADDRESS_KEYS = ['url', 'uri'];
/** Keys that only searches have. */
const PAGING = /^(?:page|size|limit|offset|current|keywords?|sort|order)(?:$|No|Num|Index|Size|By)/;
const LISTING: ReadonlySet<string> = new Set([...listWords, 'export', 'count', 'filter', 'find', 'options']);

/** Parameters as they are handed over, and the literal that lists them. */
interface Parameters {
  readonly given: Node;
  readonly object: TSESTree.ObjectExpression;
}

/** Every request of a file that puts values of its own into its address. */
export function requestAddressUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  return candidates.calls.flatMap((call): SinkUse[] => {
    if (call.type !== 'CallExpression' || call.arguments.length === 0) return [];
    const address = addressOf(call, context);
    const segments = address ? pathSegments(address) : [];
    const parameters = parametersOf(call, context);
    if (segments.length === 0 && !parameters) return [];
    const request = requestedPath(context, call);
    if (!request?.isSure) return [];
    const start = (address && beginningOf(address, context)?.text) ?? '';
    const given = parameters && !DEMANDING_HOSTS.test(start) ? named(parameters, request.segments, context) : [];
    const values = [...segments, ...given].filter(({ label }) => !(FOREIGN.test(start) && isDemanded(label, context)));
    return values.length > 0 ? [{ sink: requestAddress, node: call, values, byName: false, least: 'medium' }] : [];
  });
}

/** The address as written in the call: its first argument, or the `url` of its options. */
function addressOf(call: TSESTree.CallExpression, context: FlowContext): Node | undefined {
  const [first] = call.arguments;
  const options = first && initialValue(first, context.bindings);
  const written = options?.type === 'ObjectExpression' ? ADDRESS_KEYS.map((key) => propertyValue(options, key)).find((node) => node) : first;
  return written && unwrap(written);
}

/** Keys, tokens and the ids that a platform gave. */
function isDemanded(label: string | undefined, { vocabulary }: FlowContext): boolean {
  const kind = label === undefined ? undefined : vocabulary.match(label)?.kind;
  return kind !== undefined && (kind.category === 'credential' || kind.id === 'wechat-openid') && !isPassword(kind.id);
}

/** Parts of a path that only the run time knows, each between slashes: `/user/${phone}/orders`. */
function pathSegments(address: Node): SunkValue[] {
  const values: SunkValue[] = [];
  let before = '';
  for (const part of partsOf(address)) {
    const text = typeof part === 'string' ? part : staticText(part);
    if (text !== undefined) {
      before += text;
      if (/[?#]/.test(text)) break;
      continue;
    }
    if (before.endsWith('/')) values.push({ node: part as Node, labelIsKey: false });
    before = ' ';
  }
  return values;
}

function partsOf(address: Node): readonly (Node | string)[] {
  if (address.type !== 'TemplateLiteral') return address.type === 'BinaryExpression' ? concatenatedParts(address) : [];
  return address.quasis.flatMap((quasi, index): (Node | string)[] => {
    const expression = address.expressions[index];
    return expression ? [quasi.value.cooked ?? '', expression] : [quasi.value.cooked ?? ''];
  });
}

/** `{ params: { … } }` of axios and its kin, whatever the method. */
function parametersOf(call: TSESTree.CallExpression, context: FlowContext): Parameters | undefined {
  for (const argument of call.arguments) {
    const options = unwrap(argument);
    const given = options.type === 'ObjectExpression' ? propertyValue(options, 'params') : undefined;
    const object = given && initialValue(given, context.bindings);
    if (given && object?.type === 'ObjectExpression') return { given, object };
  }
  return undefined;
}

/** The parameters that are written out. What somebody looks for in a list is no person's data, but a credential is one there too. */
function named({ given, object }: Parameters, segments: readonly string[], context: FlowContext): SunkValue[] {
  const properties = object.properties.flatMap((item) => {
    const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && key !== undefined ? [{ key, node: item.value as Node }] : [];
  });
  const isSearch = properties.some(({ key }) => PAGING.test(key)) || splitWords(segments.at(-1) ?? '').some((word) => LISTING.has(word));
  if (unwrap(given) !== object) return isSearch ? [] : [{ node: given, labelIsKey: false }];
  return properties.flatMap(({ key, node }) => {
    const isCredential = context.vocabulary.match(key)?.kind.category === 'credential';
    return isSearch && !isCredential ? [] : [{ node, label: key, labelIsKey: true }];
  });
}
