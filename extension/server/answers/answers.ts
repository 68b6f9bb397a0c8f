/** Results of requests about a checked document: hover, actions, lessons, the report of a false finding. */
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withMarkup, type Range } from '../../../core/index.ts';
import type { ClientAbilities, FalseFindingReport, LessonsParams, OfferedLesson } from '../../protocol.ts';
import type { Checked } from '../checks/checks.ts';
import { FIX_ALL, fixAllSafe, lessonActions, quickFixes, TEACH, type ActionContext } from './code-actions.ts';
import { toRange, type DiagnosticContext } from './diagnostics.ts';
import { falseFindingReport } from '../false-finding/report.ts';
import { hoverText, type HoverOptions } from './hover.ts';
import { valuesOf } from '../checks/values.ts';
import type { Teacher } from '../teach/teacher.ts';

export interface Asked {
  readonly document: TextDocument;
  readonly checked: Checked;
  readonly context: DiagnosticContext;
  readonly abilities: ClientAbilities;
}

/** The hover over the findings at a place. */
export function hoverAt(
  { position }: HoverParams,
  { document, checked: { findings, setup, text }, context, abilities }: Asked,
): Hover | undefined {
  const offset = document.offsetAt(position);
  const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [first] = here;
  if (!first) return undefined;
  const lineOf = (file: string | undefined, at: number): number | undefined => {
    const place = file === undefined ? document : context.otherFile(file);
    return place && place.positionAt(at).line + 1;
  };
  const file = (): ReturnType<HoverOptions['file']> => {
    const parsed = withMarkup({ path: setup.path, text });
    return parsed && { text, parsed };
  };
  const pointedAt = here.map((finding) => valuesOf(finding).find(({ range }) => range.start <= offset && offset <= range.end) ?? finding);
  const value = hoverText(pointedAt, {
    locale: setup.locale,
    file,
    uri: document.uri,
    lineOf,
    hasMessage: abilities.showsMessages === true,
    canOpenPages: abilities.canOpenPages === true,
  });
  const part = first.parts?.find(({ range }) => range.start <= offset && offset <= range.end);
  return { contents: { kind: 'markdown', value }, range: toRange(part?.range ?? first.range, document) };
}

/** What is offered at a place: repairs, lessons, and repairing the whole file. */
export function actionsAt(
  { range, context: { only, triggerKind, diagnostics } }: CodeActionParams,
  { document, checked, context, abilities }: Asked,
  teacher: Teacher,
): CodeAction[] {
  const actions: ActionContext = { ...context, checked, abilities, twins: diagnostics };
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const place = offsetsOf(range, document);
  const canTeach = abilities.canTeach === true;
  const teaching = { document, checked, range: place, locale: checked.setup.locale };
  const fixes = isWanted(CodeActionKind.QuickFix) ? quickFixes(place, actions) : [];
  const lessons = isWanted(CodeActionKind.QuickFix)
    ? lessonActions(canTeach ? teacher.likely(teaching) : teacher.all(teaching), place, actions, {
        kind: CodeActionKind.QuickFix,
        canTeach,
      })
    : [];
  // Analyzes the file several times more: only when the user has opened the menu.
  const isAsked =
    fixes.length === 0 && lessons.length === 0 && canTeach && triggerKind === CodeActionTriggerKind.Invoked && isWanted(TEACH);
  const aboutFunction = isAsked ? lessonActions(teacher.aboutFunction(teaching), place, actions, { kind: TEACH, canTeach }) : [];
  const all = only?.some((wanted) => wanted !== '') && isWanted(FIX_ALL) ? fixAllSafe(actions) : undefined;
  return [...fixes, ...lessons, ...aboutFunction, ...(all ? [all] : [])];
}

/** Everything that can be taught at a place. */
export function lessonsAt({ range }: LessonsParams, { document, checked }: Asked, teacher: Teacher): OfferedLesson[] {
  return teacher.all({ document, checked, range: offsetsOf(range, document), locale: checked.setup.locale });
}

export function falseFindingAt({ range }: LessonsParams, { document, checked }: Asked): FalseFindingReport | undefined {
  const { start, end } = offsetsOf(range, document);
  const finding = checked.findings.find((one) => one.range.start <= end && start <= one.range.end);
  return finding && { markdown: falseFindingReport(finding, checked, checked.setup.locale) };
}

function offsetsOf({ start, end }: LessonsParams['range'], document: TextDocument): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
