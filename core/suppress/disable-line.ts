/** Where the comment goes that switches one finding off, so that it is code and speaks for the right line. */
import { parseFile } from '../parse/index.ts';
import { SyntaxFailure } from '../parse/failure.ts';
import { languageOf } from '../parse/languages.ts';
import { readComponent } from '../parse/vue.ts';
import { LineStarts } from '../positions.ts';
import type { Finding, ParsedFile, SourceFile } from '../types.ts';
import { disableInMarkup } from './disable-in-markup.ts';
import { directivesOf } from './directives.ts';
import { insertion, type Disabling } from './insertion.ts';
import { linePlace } from './line-place.ts';
import { qualifiedRuleId } from './suppressed.ts';

/**
 * Edits that add an `eslint-disable` comment with a reason for a finding of this text. The reason holds neither the end
 * mark of a comment nor a line break. Undefined when the text around the finding cannot be read.
 */
export function disableLine(file: SourceFile, finding: Finding, reason: string): Disabling | undefined {
  const parsed = read(file);
  if (!parsed) return undefined;
  const { text } = file;
  const { start } = finding.range;
  const rule = qualifiedRuleId(finding.ruleId);
  const extended = extendComment(parsed, text, start, rule, reason);
  if (extended) return extended;
  const component = languageOf(file.path) === 'vue' ? readComponent(text) : undefined;
  if (component && !component.scripts.some(({ range }) => range.start <= start && start < range.end)) {
    return component.template && disableInMarkup(text, component.template, start, rule, reason);
  }
  const lines = new LineStarts(text);
  const lineStart = lines.rangeOf(lines.placeOf(start).line)?.start ?? 0;
  const at = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
  const indent = /^[ \t]*/.exec(text.slice(at, start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  switch (linePlace(parsed.tree, at)) {
    case 'code':
      return insertion(at, `${indent}// eslint-disable-next-line ${rule} -- `, reason, newline);
    case 'jsx':
      return insertion(at, `${indent}{/* eslint-disable-next-line ${rule} -- `, reason, ` */}${newline}`);
    case 'text':
      return insertion(start, `/* eslint-disable-line ${rule} -- `, reason, ' */ ');
  }
}

function read({ path, text }: SourceFile): ParsedFile | undefined {
  try {
    return parseFile(path, text, { repair: true });
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** A second comment between the first and its line would take the first one's effect: so the first one gets the rule. */
function extendComment(parsed: ParsedFile, text: string, offset: number, rule: string, reason: string): Disabling | undefined {
  const directive = directivesOf(parsed, text).find(({ type, rules, scope }) => /line$/.test(type) && rules.length > 0 && scope.start <= offset && offset < scope.end);
  if (!directive) return undefined;
  const comment = text.slice(directive.comment.start, directive.comment.end);
  const list = /^(?:\/\/|\/\*|<!--)\s*eslint-disable-(?:next-)?line\s+(.*?)(?:\s+-{2,}\s.*|\s*(?:\*\/|-->)?)$/ds.exec(comment);
  const end = list?.indices?.[1]?.[1];
  if (end === undefined) return undefined;
  const at = directive.comment.start + end;
  if (directive.reason !== '') return { edits: [{ range: { start: at, end: at }, text: `, ${rule}` }] };
  return insertion(at, `, ${rule} -- `, reason, '');
}
