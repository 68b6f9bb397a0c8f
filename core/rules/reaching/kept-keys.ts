/** Keys of a device's stores that hold personal data or a token, and that nothing in the program removes. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import { isWanted } from '../../presets.ts';
import type { Finding } from '../../types.ts';
import { isTestOrMock } from './levels-reached.ts';
import { sunkSources } from './sunk-sources.ts';
import type { RuleIdentity } from '../define.ts';

const LEVEL = 'low';

/** One finding for each such key of a file, where it is stored first; none when the program is not known as a whole. */
export function findKeptKeys(facts: Facts, rule: RuleIdentity): Finding[] {
  if (!isWanted(facts.wanted, LEVEL) || !facts.sinkUses.some(({ sink }) => sink.target === 'storage')) return [];
  if (isTestOrMock(facts) || facts.roles.has('server')) return [];
  const found = new Map<string, Finding>();
  for (const use of facts.sinkUses) {
    if (use.sink.target !== 'storage' || isTemporary(use)) continue;
    for (const value of use.values) {
      const names = value.key || use.node.type === 'AssignmentExpression' ? namesOf(value) : [];
      const [name] = names;
      if (name === undefined || found.has(name)) continue;
      const sources = sunkSources(facts, use, value).filter(({ confidence }) => confidence !== 'low');
      if (sources.length === 0 || !isNeverRemoved(facts, names)) continue;
      const kinds = [...new Set(sources.map(({ kind }) => kind))];
      const named = kinds.length > 1 ? kinds.filter((kind) => kind !== PERSON_OBJECT) : kinds;
      found.set(name, {
        ruleId: rule.id,
        messageId: 'kept',
        data: { names: name },
        range: rangeOf(value.key ?? value.node),
        level: LEVEL,
        confidence: 'medium',
        kinds: named,
        sink: use.sink.id,
        exposure: { degree: 'full' },
        flow: [],
        laws: rule.laws,
        fixes: [],
      });
    }
  }
  return [...found.values()];
}

/** What `sessionStorage` holds goes with its page, and what a cache holds with time. */
function isTemporary({ node }: SinkUse): boolean {
  const target =
    node.type === 'CallExpression' ? unwrap(node.callee) : node.type === 'AssignmentExpression' ? unwrap(node.left) : undefined;
  return target?.type === 'MemberExpression' && /session|cache/i.test(lastName(target.object) ?? '');
}

/** The key's text, and the name of the constant that stands for it. */
function namesOf({ label, labelIsKey, key }: SunkValue): string[] {
  if (label === undefined || !labelIsKey || !/^[\w.:-]{2,60}$/.test(label)) return [];
  const bare = key && unwrap(key);
  const constant = bare?.type === 'Identifier' || bare?.type === 'MemberExpression' ? lastName(bare) : undefined;
  return constant === undefined ? [label] : [label, constant];
}

function isNeverRemoved(facts: Facts, names: readonly string[]): boolean {
  const removed = facts.program.removed;
  return removed !== undefined && !removed.isCleared && !names.some((name) => removed.names.has(name));
}
