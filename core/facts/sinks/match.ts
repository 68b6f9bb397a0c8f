import type { TSESTree } from '@typescript-eslint/types';
import type { Sink, SinkOrigin, SinkPattern } from '../../catalog/define.ts';
import { sinks } from '../../catalog/sinks/index.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { lastName, memberName, unwrap } from '../tree.ts';
import { originOf, type Origin } from '../origin.ts';
import { splitWords } from '../words.ts';

export interface SinkMatch {
  readonly sink: Sink;
  readonly pattern: SinkPattern;
}

const ANY = '*';

/** Finds the sink a call or an assignment reaches, by the last name of its callee or target. */
export class SinkIndex {
  private readonly calls = new Map<string, SinkMatch[]>();
  private readonly writes = new Map<string, SinkMatch[]>();

  constructor(added: readonly Sink[] = []) {
    for (const sink of [...added, ...sinks]) {
      for (const pattern of sink.patterns) {
        const index = pattern.write ? this.writes : this.calls;
        for (const name of pattern.members ?? [ANY]) {
          const list = index.get(name);
          if (list) list.push({ sink, pattern });
          else index.set(name, [{ sink, pattern }]);
        }
      }
    }
  }

  /** The sink that a call reaches. */
  ofCall(node: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): SinkMatch | undefined {
    const callee = unwrap(node.callee);
    if (callee.type === 'MemberExpression') {
      const name = memberName(callee);
      const found = name === undefined ? undefined : firstMatch(this.calls.get(name), callee.object, bindings);
      if (found) return found;
    } else if (callee.type === 'Identifier') {
      const found = this.calls.get(callee.name)?.find(({ pattern }) => isImportedMember(pattern, callee, bindings));
      if (found) return found;
    }
    return firstMatch(this.calls.get(ANY), callee, bindings);
  }

  /** The sink that an assignment reaches. */
  ofWrite(target: Node, bindings: Bindings): SinkMatch | undefined {
    const bare = unwrap(target);
    if (bare.type === 'Identifier') return firstMatch(this.writes.get(ANY)?.filter(({ pattern }) => pattern.members === undefined && pattern.key === undefined), bare, bindings);
    if (bare.type !== 'MemberExpression') return undefined;
    const name = memberName(bare);
    const named = name === undefined ? undefined : firstMatch(this.writes.get(name), bare.object, bindings);
    return named ?? firstMatch(this.writes.get(ANY)?.filter(({ pattern }) => pattern.key !== undefined), bare.object, bindings);
  }
}

function firstMatch(candidates: readonly SinkMatch[] | undefined, receiver: Node, bindings: Bindings): SinkMatch | undefined {
  if (!candidates || candidates.length === 0) return undefined;
  const origin = originOf(receiver, bindings);
  return candidates.find(({ pattern }) => isFrom(pattern.from, receiver, origin));
}

function isFrom(from: SinkOrigin, receiver: Node, origin: Origin | undefined): boolean {
  if ('global' in from) return origin?.type === 'global' && listed(from.global, origin.name);
  if ('module' in from) {
    return origin?.type === 'module' && listed(from.module, origin.module) && (!from.exports || (origin.exported !== undefined && from.exports.includes(origin.exported)));
  }
  return isNamedReceiver(from.receiver, receiver);
}

function isNamedReceiver(names: readonly string[], receiver: Node): boolean {
  const name = lastName(receiver);
  if (name === undefined) return false;
  return names.includes(name) || names.includes(splitWords(name).at(-1) ?? '');
}

/** `import { setItem } from 'pkg'; setItem(…)`: the member itself was imported. */
function isImportedMember(pattern: SinkPattern, callee: TSESTree.Identifier, bindings: Bindings): boolean {
  if (!('module' in pattern.from)) return false;
  const origin = originOf(callee, bindings);
  return origin?.type === 'module' && listed(pattern.from.module, origin.module) && (pattern.members ?? []).includes(origin.exported ?? '');
}

function listed(names: string | readonly string[], name: string): boolean {
  return typeof names === 'string' ? names === name : names.includes(name);
}
