import type { TSESTree } from '@typescript-eslint/types';
import { accountNames } from '../../catalog/words/credentials/credential-names.ts';
import { Memo } from '../../memo.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, staticText } from '../../syntax/tree.ts';
import type { Directive, Node } from '../../types.ts';
import { isSuppressed } from '../../suppress/suppressed.ts';
import { LEVELS, type Finding, type Level } from '../../types.ts';

/**
 * The literals of one file that were reported, each under its name: the same one for another environment or another
 * record is not reported again, unless it is worse there. What a
 * comment switches off is not reported, so that it stands for no other place.
 */
export class ReportedLiterals {
  private readonly levels = new Map<string, Level>();
  private known: readonly Directive[] | undefined;

  /** `directives` runs once, when there is something to report. */
  constructor(private readonly directives: () => readonly Directive[]) {}

  /** Whether a literal, with its name, was reported at the finding's level or a worse one; remembers it if not. */
  isRepeated(literal: string, finding: Finding): boolean {
    if (isSuppressed(finding, (this.known ??= this.directives()))) return false;
    const first = this.levels.get(literal);
    if (first !== undefined && LEVELS.indexOf(first) <= LEVELS.indexOf(finding.level)) return true;
    this.levels.set(literal, finding.level);
    return false;
  }
}

const accounts = new Set(accountNames);

/** The account that a password is written beside, in the same object: of another account it is another password, which has to be changed too. */
export function accountBeside(node: Node | undefined): string {
  const object = node?.parent?.type === 'Property' ? node.parent.parent : undefined;
  if (object?.type !== 'ObjectExpression') return '';
  return namedAccounts
    .of(object, () => object.properties.filter(isAccount))
    .flatMap(({ value }) => (value === node ? [] : [staticText(value) ?? '']))
    .join('\n');
}

const namedAccounts = new Memo<TSESTree.ObjectExpression, readonly TSESTree.Property[]>();

function isAccount(item: TSESTree.ObjectLiteralElement): item is TSESTree.Property {
  return item.type === 'Property' && accounts.has(splitWords(keyName(item.key, item.computed) ?? '').join(' '));
}

/** A shorter credential is a common word, which may open different things in different places. */
const MIN_TELLING = 10;

/** Whether a credential, as written, means the same wherever it stands. */
export function isDistinctive(literal: string): boolean {
  return literal.length >= MIN_TELLING;
}
