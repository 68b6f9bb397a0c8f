/** Tokens that are no credentials: pieces of texts, which parsers read and models of language write, and identities in the program. */
import type { Facts } from '../../sources/file/facts.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { unwrap } from '../../syntax/tree.ts';
import { isIdentity } from './identity-tokens.ts';
import { isOfText } from './parser-tokens.ts';
import { isStreamed } from './streamed-tokens.ts';
import { lastWord } from './uses.ts';

/** Whether what is called a token is a piece of a text, or identifies something in the program: a service, a subscription, a gesture. */
export function isMachineToken(facts: Facts, use: SinkUse, { kind, evidence, node }: SourceHit): boolean {
  if (kind !== 'session-token' || (evidence !== 'name' && evidence !== 'object')) return false;
  if (isIdentity(facts, use.node, node)) return true;
  if (evidence !== 'name') return false;
  const bare = unwrap(node);
  const token = bare.type === 'MemberExpression' && lastWord(bare.object) === 'token' ? unwrap(bare.object) : bare;
  return isOfText(facts, use.node, token) || isStreamed(facts, use, token);
}
