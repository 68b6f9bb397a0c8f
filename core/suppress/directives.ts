/** `eslint-disable` comments, read as ESLint reads them, and `pi-guard-disable` comments, which need no ESLint. */
import { kindById } from '../catalog/kinds.ts';
import { LineStarts } from '../positions.ts';
import type { Comment, Directive } from '../types.ts';
import type { ParsedFile } from '../parsed-file.ts';

/** Every directive has one of the names. */
const LINTER = /eslint|pi-guard-/;
const OWN = /^pi-guard-/;
/** How rules are called. */
const RULE = /^no-[a-z]+(?:-[a-z]+)*$/;
const OPENING_MARK = { line: '//', block: '/*', html: '<!--', hash: '#' } as const;
const LABEL = /^(?:eslint|pi-guard)-(disable(?:-next-line|-line)?|enable)(?:\s|$)/;
const CONFIGURATION = /^eslint\s/;
/** `rule: off`, `"rule": ["off", …]`, `rule: 0`. */
const RULE_OFF = /(?<![\w@/-])([\w@-]+\/[\w/-]+):\[?(?:off|0)(?![\w.])/g;
/** Same as ESLint's: the reason is set off by two dashes or more between white space. */
const REASON = /\s-{2,}\s/;

/**
 * Directives among the comments of a file, in order of position. Follows
 * https://eslint.org/docs/latest/use/configure/rules#disabling-rules, and eslint-plugin-vue's `comment-directive` for HTML
 * comments: line comments know only the two `line` forms, and `disable-line` must stand on one line. Comments of data files
 * know every form, and so do those of ours. Of rules configured in a comment only those that are switched off are read.
 */
export function readDirectives(comments: readonly Comment[], text: string): Directive[] {
  const candidates = comments.filter(({ text: said }) => LINTER.test(said));
  if (candidates.length === 0) return [];
  const lines = new LineStarts(text);
  return candidates.flatMap((comment) => toDirective(comment, text.length, lines) ?? []).sort((a, b) => a.scope.start - b.scope.start);
}

/** Directives of a parsed file, in its script and in a component's markup. */
export function directivesOf({ tree, htmlComments }: ParsedFile, text: string): Directive[] {
  const comments: Comment[] = [];
  for (const { type, value, range } of tree.comments ?? []) {
    if (LINTER.test(value))
      comments.push({ syntax: type === 'Line' ? 'line' : 'block', text: value, range: { start: range[0], end: range[1] } });
  }
  return comments.length + htmlComments.length === 0 ? [] : readDirectives([...comments, ...htmlComments], text);
}

function toDirective(comment: Comment, end: number, lines: LineStarts): Directive | undefined {
  const { syntax, range } = comment;
  const cut = REASON.exec(comment.text);
  const list = (cut ? comment.text.slice(0, cut.index) : comment.text).trimEnd();
  const listEnd = range.start + OPENING_MARK[syntax].length + list.length;
  const body = list.trim();
  const reason = cut ? comment.text.slice(cut.index + cut[0].length).trim() : '';
  if (syntax === 'block' && CONFIGURATION.test(body)) {
    const rules = [
      ...body
        .replace(/['"]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([:[]) ?/g, '$1')
        .matchAll(RULE_OFF),
    ].flatMap(([, name]) => name ?? []);
    return rules.length > 0 ? { type: 'off', rules, reason, scope: { start: 0, end }, listEnd, syntax, comment: range } : undefined;
  }
  const label = LABEL.exec(body);
  if (!label) return undefined;
  const type = label[1] as Directive['type'];
  const first = lines.placeOf(range.start).line;
  const last = lines.placeOf(range.end).line;
  const isLineForm = type === 'disable-line' || type === 'disable-next-line';
  const isOwn = OWN.test(body);
  if (syntax === 'line' && !isLineForm && !isOwn) return undefined;
  if (first !== last && (type === 'disable-line' || (isLineForm && syntax === 'html'))) return undefined;
  const line = type === 'disable-line' ? first : last + 1;
  const scope = isLineForm ? lines.rangeOf(line) : { start: range.start, end: comment.until ?? end };
  if (!scope) return undefined;
  const names = ruleNames(body.slice(label[0].length), isOwn ? 'html' : syntax);
  return { type, reason, scope, listEnd, syntax, comment: range, ...(isOwn ? ownNames(names) : { rules: names }) };
}

/** Names in a comment of ours: rules, with the plugin's name or without, and kinds. */
function ownNames(names: readonly string[]): Pick<Directive, 'rules' | 'kinds' | 'unknown' | 'isOwn'> {
  const bare = names.map((name) => name.replace(/^pi-guard\//, ''));
  const rules = bare.filter((name) => RULE.test(name));
  const kinds = bare.filter((name) => kindById(name) !== undefined);
  return {
    isOwn: true,
    rules: rules.map((name) => `pi-guard/${name}`),
    kinds,
    unknown: bare.filter((name) => !rules.includes(name) && !kinds.includes(name)),
  };
}

/** ESLint separates names by commas and takes quotes off; in HTML comments white space separates too. */
function ruleNames(list: string, syntax: Comment['syntax']): string[] {
  const parts = syntax === 'html' ? list.split(/[\s,]+/) : list.split(',');
  return parts.map((part) => part.trim().replace(/^(['"]?)(.*)\1$/s, '$2')).filter((name) => name !== '');
}
