/** Findings about how code handles passwords. */
import { SPEAKS_OF_HASHES } from '../../catalog/call-words/ciphers.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { comparedPasswords } from '../../secrets/passwords/compared.ts';
import { derivedPasswords } from '../../secrets/passwords/derived.ts';
import { queriedPasswords } from '../../secrets/passwords/queried.ts';
import { passwordsFromAddresses } from '../../secrets/passwords/from-addresses.ts';
import { rememberedPasswords } from '../../secrets/passwords/remembered.ts';
import { rangeOf } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import { isBelowWanted, isTestOrMock } from '../reaching/levels-reached.ts';
import { LEVELS, type Finding, type Level, type Node } from '../../types.ts';
import type { RuleIdentity } from '../define.ts';

/** Encrypted passwords stored on a device: in `recommended` where the key is in the same file, else a matter of policy. */
export function findRememberedPasswords(facts: Facts, rule: RuleIdentity): Finding[] {
  if (isBelowWanted(facts)) return [];
  return rememberedPasswords(facts.sinkUses, facts.flow).map(({ use, call, source, isKeyHere }) => ({
    ...findingAt(facts, rule, call, isKeyHere && !isTestOrMock(facts) ? 'medium' : 'low'),
    messageId: 'remembered',
    data: { names: source.name },
    kinds: [source.kind],
    sink: use.sink.id,
    exposure: isKeyHere ? { degree: 'reversible', by: 'encryption' } : { degree: 'none' },
  }));
}

/** Comparisons that only a readable password survives; a hash under the name of the password looks the same. */
export function findComparedPasswords(facts: Facts, rule: RuleIdentity): Finding[] {
  return comparedPasswords(facts.parsed.tree, facts.file.text, facts.flow).map((node) => ({
    ...findingAt(facts, rule, node, 'medium'),
    messageId: 'compared',
    data: {},
    confidence: 'low' as const,
    kinds: ['login-password'],
    exposure: { degree: 'full' },
  }));
}

/** Queries for a password as it was typed; in `recommended` where it is taken from what was sent and nothing in the file hashes. */
export function findQueriedPasswords(facts: Facts, rule: RuleIdentity): Finding[] {
  return queriedPasswords(facts.file.text, facts.flow).map(({ node, isAsSent }) => ({
    ...findingAt(facts, rule, node, 'medium'),
    messageId: 'compared',
    data: {},
    confidence: isAsSent && !saysHash(facts) ? 'high' : 'low',
    kinds: ['login-password'],
    exposure: { degree: 'full' },
  }));
}

/** An import of nothing but what deciphers. */
const DECIPHERS = /\{\s*decrypt\w*\s*\}\s*from\s*(['"])[^'"\n]*\1/gi;
const known = new Memo<Facts['parsed']['tree'], boolean>();

/** Whether the code of a file hashes: it may have hashed this password too, in a way that flow does not follow. A comment hashes nothing. */
export function saysHash({ file: { text }, parsed: { tree } }: Pick<Facts, 'file' | 'parsed'>): boolean {
  let isHashing = known.get(tree);
  if (isHashing === undefined)
    known.set(tree, (isHashing = SPEAKS_OF_HASHES.test(text) && SPEAKS_OF_HASHES.test(withoutComments(text, tree).replace(DECIPHERS, ''))));
  return isHashing;
}

function withoutComments(text: string, { comments = [] }: Facts['parsed']['tree']): string {
  let code = '';
  let at = 0;
  for (const {
    range: [start, end],
  } of comments) {
    code += text.slice(at, start);
    at = end;
  }
  return code + text.slice(at);
}

/** Passwords that follow from what others know of the person. */
export function findDerivedPasswords(facts: Facts, rule: RuleIdentity): Finding[] {
  return derivedPasswords(facts).map(({ node, source }) => ({
    ...findingAt(facts, rule, node, 'medium'),
    messageId: 'derived',
    data: { names: source.name },
    confidence: source.confidence,
    kinds: [source.kind],
    exposure: source.exposure,
  }));
}

/** Passwords that arrive in an address. */
export function findPasswordsFromAddresses(facts: Facts, rule: RuleIdentity): Finding[] {
  return passwordsFromAddresses(facts.parsed.tree, facts.file.text, facts.flow).map(({ node, name, kind, confidence }) => ({
    ...findingAt(facts, rule, node, 'medium'),
    messageId: 'read',
    data: { names: name, way: 'received' },
    confidence,
    kinds: [kind],
    exposure: { degree: 'full' },
  }));
}

function findingAt(facts: Facts, rule: RuleIdentity, node: Node, level: Level) {
  const isTest = facts.roles.has('test') || facts.roles.has('mock');
  return {
    ruleId: rule.id,
    range: rangeOf(node),
    level: LEVELS[Math.max(LEVELS.indexOf(level), isTest ? LEVELS.indexOf('low') : 0)] ?? level,
    confidence: 'high' as const,
    flow: [],
    laws: rule.laws,
    fixes: [],
  };
}
