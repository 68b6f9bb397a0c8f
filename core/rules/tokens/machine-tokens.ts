/** Tokens that are no credentials: pieces of texts, which parsers read and models of language write, and identities in the program. */
import type { Facts } from '../../sources/file/facts.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { unwrap } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { isIdentity } from './identity-tokens.ts';
import { isOfText, isUnexpected } from './parser-tokens.ts';
import { isStreamed } from './streamed-tokens.ts';
import { lastWord } from './uses.ts';

/** Whether what is called a token is a piece of a text, or identifies something in the program: a service, a subscription, a gesture. */
export function isMachineToken(facts: Facts, use: SinkUse, { kind, evidence, node }: SourceHit): boolean {
  if (kind !== 'session-token' || (evidence !== 'name' && evidence !== 'object')) return false;
  if (isIdentity(facts, use.node, node)) return true;
  if (evidence !== 'name') return false;
  const { token, isText, isNamed } = known.of(node, () => tokenBehind(facts, node));
  return isText || isUnexpected(use.node) || (isNamed && isStreamed(facts, use, token));
}

/** What is known of a source by itself, wherever it is put. */
interface Token {
  /** The token, of which the source may be a member. */
  readonly token: Node;
  readonly isText: boolean;
  readonly isNamed: boolean;
}

const known = new Memo<Node, Token>();

function tokenBehind(facts: Facts, node: Node): Token {
  const bare = unwrap(node);
  const token = bare.type === 'MemberExpression' && lastWord(bare.object) === 'token' ? unwrap(bare.object) : bare;
  return { token, isText: isOfText(facts, token), isNamed: token.type === 'Identifier' };
}
