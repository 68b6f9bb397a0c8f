/** Every place of a file that writes a property, by the key it writes. */
import type { TSESTree } from '@typescript-eslint/types';
import { lastName, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { ANY, KEYS, keyOfMember } from './access-path.ts';
import { isDead } from './constants.ts';
import type { Placed } from './order.ts';
import { targetsOf, type Target } from './patterns.ts';
import type { Call, Names, Places } from './places.ts';

/** `base.key = value`, in whatever form it is written. */
export interface MemberWrite extends Placed {
  readonly base: Node;
  readonly key: string;
  /** What is written; undefined where it is taken away. */
  readonly value?: Node;
  /** The part of `value` that is written, by a pattern. */
  readonly part?: Target;
}

/** Writes of properties, indexed by key on first demand. */
export class MemberWrites {
  private readonly known = new Map<string, readonly MemberWrite[]>();
  private readonly plains = new Map<TSESTree.AssignmentExpression, readonly MemberWrite[]>();
  private readonly parts = new Map<TSESTree.AssignmentExpression, readonly MemberWrite[]>();
  private readonly linked: TSESTree.AssignmentExpression[] = [];
  private unnamed: readonly MemberWrite[] | undefined;
  private copying: readonly Call[] | undefined;

  /** `writers` are last names of callees that write into what they are given. */
  constructor(
    private readonly names: Names,
    private readonly places: Places,
    private readonly writers: ReadonlySet<string>,
  ) {
    names.eachLinked?.(({ assignments }) => {
      if (assignments.length === 0) return;
      this.linked.push(...assignments);
      this.known.clear();
      this.unnamed = undefined;
    });
  }

  private get assignments(): readonly TSESTree.AssignmentExpression[] {
    return this.linked.length > 0 ? [...this.places.assignments, ...this.linked] : this.places.assignments;
  }

  /** Writes to a property of this name, and to properties of unknown name; all for `ANY`. */
  to(key: string): readonly MemberWrite[] {
    let found = this.known.get(key);
    if (!found && key === KEYS) this.known.set(key, (found = this.computedKeys()));
    if (!found) {
      const named =
        key === ANY
          ? this.assignments.flatMap((at) => this.plain(at))
          : [...(this.places.memberWrites.get(bareKey(key)) ?? []), ...this.linked].flatMap((at) => this.plain(at));
      found = [
        ...named.filter((write) => key === ANY || write.key === key),
        ...this.unnamedWrites().filter((write) =>
          key === ANY ? !named.some(({ at }) => at === write.at) : (write.key === ANY || write.key === key) && !named.includes(write),
        ),
      ];
      this.known.set(key, found);
    }
    return found;
  }

  /** The keys under which properties of unknown name are written: `counts[user.phone] = 1`. */
  private computedKeys(): readonly MemberWrite[] {
    return this.assignments.flatMap((at): MemberWrite[] => {
      const left = unwrap(at.left);
      return left.type === 'MemberExpression' && left.computed && keyOfMember(left, this.names) === ANY
        ? [{ at, replaces: false, base: left.object, key: KEYS, value: left.property }]
        : [];
    });
  }

  /** Calls whose callee may write into an argument or its receiver. */
  get calls(): readonly Call[] {
    return (this.copying ??= this.places.calls.filter((call) => this.mayWrite(call)));
  }

  /** Whether a call may write into an argument or its receiver. */
  mayWrite({ callee }: Call): boolean {
    const bare = unwrap(callee);
    if (this.writers.has(lastName(bare) ?? '')) return true;
    if (bare.type !== 'Identifier') return false;
    const type = String(this.names.resolve(bare)?.defs[0]?.type);
    return type === 'ImportBinding' || type === 'Variable';
  }

  private plain(at: TSESTree.AssignmentExpression): readonly MemberWrite[] {
    let found = this.plains.get(at);
    if (!found) {
      const left = unwrap(at.left);
      found =
        left.type !== 'MemberExpression' || isDead(at, this.names)
          ? []
          : [{ at, replaces: at.operator === '=', base: left.object, key: keyOfMember(left, this.names), value: at.right }];
      this.plains.set(at, found);
    }
    return found;
  }

  /** Writes by computed keys and by patterns. */
  private unnamedWrites(): readonly MemberWrite[] {
    return (this.unnamed ??= this.assignments.flatMap((at): readonly MemberWrite[] => {
      const left = unwrap(at.left);
      if (left.type === 'MemberExpression')
        return left.computed
          ? this.plain(at).filter(({ key }) => key !== bareKey(key) || !this.places.memberWrites.get(key)?.includes(at))
          : [];
      return left.type === 'ObjectPattern' || left.type === 'ArrayPattern' ? this.byPattern(at, left) : [];
    }));
  }

  private byPattern(at: TSESTree.AssignmentExpression, left: Node): readonly MemberWrite[] {
    let found = this.parts.get(at);
    if (!found) {
      found = targetsOf(left, this.names).flatMap((part): MemberWrite[] => {
        const { node } = part;
        return node.type === 'MemberExpression'
          ? [{ at, replaces: true, base: node.object, key: keyOfMember(node, this.names), value: at.right, part }]
          : [];
      });
      this.parts.set(at, found);
    }
    return found;
  }
}

/** Private names are indexed without their sign. */
function bareKey(key: string): string {
  return key.startsWith('#') ? key.slice(1) : key;
}
