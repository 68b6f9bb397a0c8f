import { SECRET_STORE_FIELDS } from '../../catalog/credential-words/settings.ts';
import { Memo } from '../../memo.ts';
import type { Candidates } from '../file/candidates.ts';
import { keyName, lastName } from '../../syntax/tree.ts';

const STORE = /secrets-?manager/i;

const memo = new Memo<Candidates, boolean>();

/**
 * Whether a file uses a store of secrets, where `SecretId` is the name under which one is stored: elsewhere it is the
 * id of a key pair. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export function usesSecretStore(candidates: Candidates): boolean {
  return memo.of(candidates, () => speaksOfStore(candidates));
}

function speaksOfStore({ strings, properties, declarators, calls }: Candidates): boolean {
  return (
    strings.some((text) => text.type === 'Literal' && typeof text.value === 'string' && STORE.test(text.value)) ||
    properties.some((item) => SECRET_STORE_FIELDS.test(keyName(item.key, item.computed) ?? '')) ||
    declarators.some(({ id }) => id.type === 'Identifier' && SECRET_STORE_FIELDS.test(id.name)) ||
    calls.some((call) => call.arguments.some((argument) => SECRET_STORE_FIELDS.test(lastName(argument) ?? '')))
  );
}
