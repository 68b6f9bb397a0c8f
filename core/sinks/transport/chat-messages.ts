import type { TSESTree } from '@typescript-eslint/types';
import {
  CHAT_ADDRESS,
  CHAT_HOSTS,
  CHAT_SETUP,
  MESSAGE_KEYS,
  PERSONAL_MESSAGE_KEYS,
  chatRobot,
} from '../../catalog/addresses/chat-robots.ts';
import { signOf } from '../../scan/text-signs.ts';
import { ANYWHERE, IDENTIFIER, wordsAt } from '../../scan/word-scanner.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { addressOf } from './addresses.ts';
import { isRequest, requestsTo, type NamedRequest } from './requests.ts';

const CHAT = signOf(wordsAt(CHAT_HOSTS, ANYWHERE));
const MESSAGE = signOf(wordsAt(Object.keys(MESSAGE_KEYS), IDENTIFIER));

/** Requests that send a message to a chat, with what they carry. */
export function chatMessages(facts: Pick<Facts, 'candidates' | 'flow' | 'signs'>): NamedRequest[] {
  return [
    ...(facts.signs.has(CHAT)
      ? requestsTo(chatRobot, (address) => CHAT_ADDRESS.test(address), facts).filter(({ use }) => !isSetup(use.node))
      : []),
    ...(facts.signs.has(MESSAGE) ? messagesByForm(facts) : []),
  ];
}

/** ``fetch(`https://api.telegram.org/bot${token}/setWebhook`)``: by the last constant text of the address. */
function isSetup(call: Node): boolean {
  const [address] = call.type === 'CallExpression' ? call.arguments : [];
  const last = address && concatenatedParts(address).at(-1);
  const text = last?.type === 'TemplateLiteral' ? last.quasis.at(-1)?.value.cooked : last && staticText(last);
  return CHAT_SETUP.test(text ?? '');
}

/** `post(config.robot, { msgtype: 'text', text: { content } })`: the address stands in a configuration, the message has the form that robots take. */
function messagesByForm({ candidates, flow }: Pick<Facts, 'candidates' | 'flow'>): NamedRequest[] {
  return candidates.properties.flatMap((property): NamedRequest[] => {
    const object = property.parent;
    const key = keyName(property.key, property.computed) ?? '';
    if (object.type !== 'ObjectExpression' || !isMessage(object, key)) return [];
    const call = requestWith(object);
    const [first] = call?.arguments ?? [];
    if (!call || !first || first === object || addressOf(first, flow)) return [];
    return [
      {
        use: { sink: chatRobot, node: call, values: [{ node: object, labelIsKey: false }], byName: false },
        address: { text: '', literal: undefined },
      },
    ];
  });
}

/** A message to a whole chat; one with a recipient of its own goes to that person. */
function isMessage(object: TSESTree.ObjectExpression, key: string): boolean {
  const contents = Object.hasOwn(MESSAGE_KEYS, key) ? MESSAGE_KEYS[key] : undefined;
  return (
    contents !== undefined &&
    contents.some((name) => propertyValue(object, name)) &&
    !PERSONAL_MESSAGE_KEYS.some((name) => propertyValue(object, name))
  );
}

const MAX_HOPS = 6;

/** The request that an object is an argument of, or the body of. */
function requestWith(object: Node): TSESTree.CallExpression | undefined {
  let current = object.parent;
  for (let hops = 0; current && hops < MAX_HOPS; hops++, current = current.parent) {
    if (current.type === 'CallExpression') {
      if (isRequest(current)) return current;
      if (lastName(unwrap(current.callee)) !== 'stringify') return undefined;
    } else if (current.type !== 'Property' && current.type !== 'ObjectExpression') return undefined;
  }
  return undefined;
}
