/** Where the comment goes that switches one finding off, so that it is code and applies to the right line. */
import { tryParseFile } from '../syntax/index.ts';
import { dataLanguageOf } from '../syntax/data/languages.ts';
import { languageOf } from '../syntax/languages.ts';
import { collectComments } from '../syntax/components/markup.ts';
import { isMiniProgramMarkup } from '../syntax/mini-program/languages.ts';
import { readElements } from '../syntax/mini-program/readable.ts';
import { HtmlFile } from '../syntax/page/html-file.ts';
import { LineStarts } from '../positions.ts';
import { readComponent } from '../syntax/components/vue.ts';
import type { Comment, Directive, Finding } from '../types.ts';
import type { SourceFile } from '../parsed-file.ts';
import { disableInCode } from './disable-in-code.ts';
import { dataDisabler } from './disable-in-data.ts';
import { disableInMarkup } from './disable-in-markup.ts';
import { directivesOf, readDirectives } from './directives.ts';
import { insertion, type Disabling } from './insertion.ts';
import { qualifiedRuleId } from './suppressed.ts';

/** Adds a comment with a reason for a finding, or the reason that a comment lacks; undefined when there is no place for one. */
export type Disable = (finding: Finding, reason: string) => Disabling | undefined;

/**
 * How to switch findings of a text off by `eslint-disable` comments. Reasons hold neither the end mark of a comment nor a
 * line break. Parses the text once; undefined when it cannot be read.
 */
export function disabler(file: SourceFile): Disable | undefined {
  const language = dataLanguageOf(file.path);
  if (language) {
    const data = dataDisabler(language, file.text);
    return (
      data &&
      (({ ruleId, range: { start }, isAboutComment }, reason) => {
        if (isAboutComment) return giveReason(data.directives, start, reason);
        return (
          extendComment(data.directives, start, qualifiedRuleId(ruleId), reason) ?? data.disable(start, qualifiedRuleId(ruleId), reason)
        );
      })
    );
  }
  const { text } = file;
  if (isMiniProgramMarkup(file.path)) return markupDisabler(text);
  const parsed = tryParseFile(file.path, file.text, { repair: true });
  if (!parsed) return undefined;
  if (parsed instanceof HtmlFile) return pageDisabler(text, parsed);
  const component = languageOf(file.path) === 'vue' ? readComponent(text) : undefined;
  const directives = directivesOf(parsed, text);
  return ({ ruleId, range: { start }, isAboutComment }, reason) => {
    if (isAboutComment) return giveReason(directives, start, reason);
    const rule = qualifiedRuleId(ruleId);
    const extended = extendComment(directives, start, rule, reason);
    if (extended) return extended;
    if (component && !component.scripts.some(({ range }) => range.start <= start && start < range.end)) {
      return component.template && disableInMarkup(text, component.template, start, rule, reason);
    }
    return disableInCode({ tree: parsed.tree, text, directives }, start, rule, reason);
  };
}

/** Markup of a mini-program has no script. */
function markupDisabler(text: string): Disable {
  const root = readElements(text);
  const comments: Comment[] = [];
  collectComments(root.children, text.length, comments);
  const directives = readDirectives(comments, text);
  return ({ ruleId, range: { start }, isAboutComment }, reason) => {
    if (isAboutComment) return giveReason(directives, start, reason);
    const rule = qualifiedRuleId(ruleId);
    return extendComment(directives, start, rule, reason) ?? disableInMarkup(text, root, start, rule, reason);
  };
}

/** A page: lines of its scripts take comments of the language, everything else those of markup. */
function pageDisabler(text: string, page: HtmlFile): Disable {
  const directives = directivesOf(page, text);
  const lines = new LineStarts(text);
  return ({ ruleId, range: { start }, isAboutComment }, reason) => {
    if (isAboutComment) return giveReason(directives, start, reason);
    const rule = qualifiedRuleId(ruleId);
    const extended = extendComment(directives, start, rule, reason);
    if (extended) return extended;
    const line = lines.rangeOf(lines.placeOf(start).line)?.start ?? start;
    const isInCode = page.scripts.some((script) => script.holds === 'code' && script.start <= line && start < script.end);
    return isInCode
      ? disableInCode({ tree: page.tree, text, directives }, start, rule, reason)
      : disableInMarkup(text, page.markup, start, rule, reason);
  };
}

function giveReason(directives: readonly Directive[], start: number, reason: string): Disabling | undefined {
  const directive = directives.find(({ comment }) => comment.start === start);
  // A date alone is no reason, and a second one would not be read.
  return directive?.reason === '' ? insertion(directive.listEnd, ' -- ', reason, '') : undefined;
}

/** A second comment between the first and its line would take the first one's effect: so the first one gets the rule. */
function extendComment(directives: readonly Directive[], offset: number, rule: string, reason: string): Disabling | undefined {
  const directive = directives.find(
    ({ type, rules, scope }) => type.endsWith('line') && rules.length > 0 && scope.start <= offset && offset < scope.end,
  );
  if (!directive) return undefined;
  const { listEnd: at } = directive;
  if (directive.reason !== '') return { edits: [{ range: { start: at, end: at }, text: `, ${rule}` }] };
  return insertion(at, `, ${rule} -- `, reason, '');
}
