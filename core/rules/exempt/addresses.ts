/** Addresses that are no homes: of machines, of memory, of pages. */
import { WRITES_BYTES } from '../../catalog/files/signs.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { machineWords } from '../../catalog/words/machine-words.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { keyName, memberName, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { importsChain, isAddressInChain } from '../chain-addresses.ts';
import { namesIn, textAround } from '../machine-accounts.ts';
import { addressOf } from '../reaching/addresses/address-texts.ts';
import { TextSign } from './text-sign.ts';

const machines = new Set(machineWords);
const ofDevices = new TextSign(WRITES_BYTES);

/** An `address` that is written as a number, or beside the host, the port or the family of a machine. */
export function isOfMachine(facts: Facts, { node }: SinkUse, source: SourceHit): boolean {
  const { kind, name, evidence, node: from } = source;
  if (kind === PERSON_OBJECT && evidence === 'api') return /address/i.test(name) && importsChain(facts.candidates);
  if (kind !== 'address') return false;
  if (ofDevices.isIn(facts.file)) return true;
  if (isAddressInChain(facts, source)) return true;
  if (evidence !== 'name') return false;
  return (
    isWrittenAsNumber(from) ||
    (name === 'address' && [node, textAround(from)].some((part) => [...namesIn(part)].some((one) => machines.has(one))))
  );
}

/** `address.toString(16)`: texts have no base. */
function isWrittenAsNumber({ parent }: Node): boolean {
  const call = parent?.type === 'MemberExpression' && memberName(parent) === 'toString' ? parent.parent : undefined;
  return call?.type === 'CallExpression' && call.callee === parent && call.arguments.length > 0;
}

/** `menu.address + '?id=…'`, `navigateTo({ url: menu.user })`: what a query follows, and all that is opened, is the address of a page. */
export function isPathOfPage({ sink }: SinkUse, { kind, node }: SourceHit): boolean {
  if (sink.target !== 'url' || (kind !== 'address' && kind !== PERSON_OBJECT)) return false;
  const text = addressOf(node);
  const { parent } = node;
  if (text === node && parent?.type === 'Property' && parent.value === node && keyName(parent.key, parent.computed) === 'url') return true;
  if (text.type === 'TemplateLiteral')
    return text.expressions[0] === node && text.quasis[0]?.value.raw === '' && text.quasis[1]?.value.raw.startsWith('?') === true;
  const [first, next] = text.type === 'BinaryExpression' ? concatenatedParts(text) : [];
  return first === node && next !== undefined && staticText(next)?.startsWith('?') === true;
}
