/** Messages about comments of ours that do nothing. They are reported as wrong, and hide and report nothing by it. */
import { kinds } from '../catalog/kinds/index.ts';
import { closest } from '../closest.ts';
import { countUntil } from '../positions.ts';
import type { Analysis, Finding, Locale, Range, Text } from '../types.ts';
import type { Directive } from '../types.ts';
import { isSuppressed, qualifiedRuleId } from './suppressed.ts';

/** Messages by id; their placeholders are filled as those of rules are. */
export const COMMENT_PROBLEMS = {
  misspelt: {
    en: '"{{name}}" in this comment is neither a rule nor a kind, so that it switches nothing off. {{meant}}',
    'zh-CN': '此注释中的 "{{name}}" 既不是规则也不是信息类型，不起作用。{{meant}}',
  },
  unused: {
    en: 'This comment switches nothing off: remove it.',
    'zh-CN': '此注释没有停用任何规则，可以删除。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The question `Did you mean …?`; empty where no known word is similar. */
export function didYouMean(meant: string | undefined, locale: Locale): string {
  if (meant === undefined) return '';
  return locale === 'zh-CN' ? `是否想用 "${meant}"？` : `Did you mean "${meant}"?`;
}

/** Shorter words are similar to too many others. */
const LEAST_LIKE = 4;

interface Checked {
  /** Findings that comments of ours switch off, by position: all that there are, however little they matter. */
  readonly switchedOff: readonly Finding[];
  /** Ids of all rules. */
  readonly rules: readonly string[];
  /** Whether a rule runs, or never finds anything in such files: of a comment for another rule it is unknown whether it is of use. */
  readonly asksFor: (ruleId: string) => boolean;
  /** Whether something else is hidden: then it is unknown whether a comment is of use. */
  readonly isHiding: boolean;
}

/** Words that name nothing, with the one that is most like each, and comments that switch nothing off. */
export function commentProblemsIn(
  own: readonly Directive[],
  { switchedOff, rules, asksFor, isHiding }: Checked,
): NonNullable<Analysis['commentProblems']> {
  const candidates = [...rules, ...kinds.map(({ id }) => id)];
  return own.flatMap((directive): NonNullable<Analysis['commentProblems']>[number][] => {
    const { comment: range, unknown = [], rules: named } = directive;
    const strange = [...unknown, ...named.map((name) => name.replace('pi-guard/', '')).filter((name) => !rules.includes(name))];
    if (strange.length > 0)
      return strange.map((name) => ({
        range,
        id: 'misspelt',
        name,
        meant: idOf(name) ?? (name.length < LEAST_LIKE ? undefined : closest(name, candidates)),
      }));
    const isJudged = !isHiding && rules.every((rule) => asksFor(rule) || (named.length > 0 && !named.includes(qualifiedRuleId(rule))));
    const alone = [directive];
    const isUseless =
      directive.type !== 'enable' && isJudged && !startingIn(directive.scope, switchedOff).some((finding) => isSuppressed(finding, alone));
    return isUseless ? [{ range, id: 'unused' }] : [];
  });
}

/** Those of findings, by position, that start in a range. */
function startingIn({ start, end }: Range, findings: readonly Finding[]): readonly Finding[] {
  const before = (offset: number): number => countUntil(findings, offset - 1, ({ range }) => range.start);
  return findings.slice(before(start), before(end));
}

/** The id of a kind that is called as reports call it: `手机号`. */
function idOf(called: string): string | undefined {
  return kinds.find(({ name }) => name['zh-CN'] === called || name.en.toLowerCase() === called.toLowerCase())?.id;
}
