import type { Finding } from '../types.ts';
import type { Directive } from '../types.ts';

/** How comments and reports call a rule: the name under which everyone loads the plugin, and the rule's id. */
export function qualifiedRuleId(ruleId: string): string {
  return `pi-guard/${ruleId}`;
}

/**
 * Whether a comment switches a finding off. As in ESLint, the start of the finding counts; of `disable` and `enable` the
 * last one before it that names its rule decides, and a `line` form is enough by itself. Comments of the template and
 * of the script, of ESLint and ours, do not undo each other. A message about a comment counts as standing at the start of its line, where
 * neither that comment nor one for a single line hides it.
 */
export function isSuppressed(finding: Finding, directives: readonly Directive[]): boolean {
  const name = qualifiedRuleId(finding.ruleId);
  const isOff = new Map<string, boolean>();
  for (const directive of directives) {
    const { type, rules, scope, syntax, comment, isOwn = false } = directive;
    if ((rules.length > 0 && !rules.includes(name)) || !isAbout(directive, finding)) continue;
    if (finding.range.start < scope.start || finding.range.start >= scope.end) continue;
    if (finding.isAboutComment && type !== 'off' && (comment.start === finding.range.start || type.endsWith('line'))) continue;
    if (type !== 'disable' && type !== 'enable') return true;
    isOff.set(`${syntax === 'html' ? 'template' : 'script'} ${isOwn ? 'own' : ''}`, type === 'disable');
  }
  return [...isOff.values()].includes(true);
}

/** Whether a comment applies to a finding. One that names kinds applies to these alone; one with only unknown words applies to none. */
function isAbout({ rules, kinds = [], unknown = [] }: Directive, finding: Finding): boolean {
  if (unknown.length > 0 && rules.length + kinds.length === 0) return false;
  return kinds.length === 0 || (finding.kinds.length > 0 && finding.kinds.every((kind) => kinds.includes(kind)));
}
