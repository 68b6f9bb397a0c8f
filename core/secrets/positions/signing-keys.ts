/** Keys at the end of a text that is signed: `md5(parameters + '&key=…')`, as WeChat Pay and many other gateways require. */
import { SIGNING_WORDS } from '../../catalog/call-words/ciphers.ts';
import type { Node } from '../../types.ts';
import { lastName } from '../../syntax/tree.ts';
import { GAP } from '../constants/constants.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import type { TextUnit } from '../texts/text-units.ts';

/** https://pay.weixin.qq.com/doc/v2/merchant/4011985891 */
const KEY_AT_END = new RegExp(
  String.raw`(?:^|[&${GAP}])(?<name>key|app_?key|app_?secret|secret|sign_?key)=(?<secret>[\w!@#$%^*+.-]{6,64})$`,
  'i',
);
const ISSUED = /^[0-9A-Z]{32}$/i;
const MAX_LEVELS = 4;

/** Every such key in a file's texts: in a call that digests or signs, or of the length that merchants have behind parameters. */
export function findSigningKeys(units: readonly TextUnit[]): PhraseHit[] {
  return units.flatMap((unit): PhraseHit[] => {
    if (unit.isComment || !unit.node || !unit.text.includes('=') || unit.text.includes('://')) return [];
    const { name = '', secret = '' } = KEY_AT_END.exec(unit.text)?.groups ?? {};
    const isKey = secret !== '' && ((unit.text.includes(GAP) && ISSUED.test(secret)) || (isMixed(secret) && isDigested(unit.node)));
    return isKey ? [{ kind: 'private-key', name, secret, unit }] : [];
  });
}

/** Whether a text mixes lower case, upper case and digits. Values of parameters are plain words and numbers. */
function isMixed(secret: string): boolean {
  return /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret);
}

function isDigested(node: Node): boolean {
  let current = node.parent as Node | undefined;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = current.parent as Node | undefined) {
    if (current.type === 'CallExpression') return SIGNING_WORDS.test(lastName(current.callee) ?? '');
  }
  return false;
}
