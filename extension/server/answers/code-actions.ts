/** What the editor offers at a place: repairs, switching the rule off for the line, repairing all of a kind. */
import { CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import {
  disabler,
  kindName,
  preferredFix,
  qualifiedRuleId,
  type Disabling,
  type Finding,
  type ModuleHost,
  type Range,
} from '../../../core/index.ts';
import { check } from '../checks/check.ts';
import type { Checked } from '../checks/checks.ts';
import type { ClientAbilities, OfferedLesson, Repaired } from '../../protocol.ts';
import { toDiagnostics, toRange, type DiagnosticContext } from './diagnostics.ts';
import { fixAll, type FixAllOptions } from './fix-all.ts';
import { lessonTexts } from '../teach/lesson-texts.ts';
import { filled } from '../log/log-texts.ts';
import { texts } from './texts.ts';
import { valuesOf } from '../checks/values.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Kind of the action that repairs a whole file on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.piGuard`;
/** Client command that selects a range, so that the reason is typed over. */
export const SELECT_COMMAND = 'piGuard.select';

export interface ActionContext extends DiagnosticContext {
  readonly checked: Checked;
  /** What the client can do with an action beyond its edit. */
  readonly abilities: ClientAbilities;
  /** Problems of ESLint that the editor holds at the place. */
  readonly twins: readonly Diagnostic[];
}

/** Client command that saves what a lesson has changed, and shows the effect. */
const TAUGHT_COMMAND = 'piGuard.taught';
/** Client command that shows the page of a rule. */
const PAGE_COMMAND = 'piGuard.openRulePage';
/** Client command that shows the result of several repairs. */
const REPAIRED_COMMAND = 'piGuard.repaired';
/** Client command that shows all lessons about a place. */
const TEACH_COMMAND = 'piGuard.teach';
/** Kind of the actions about code without a finding. */
export const TEACH = `${CodeActionKind.Refactor}.piGuard`;

/** Lessons as actions; with `more`, an action that leads to the others. */
export function lessonActions(
  lessons: readonly OfferedLesson[],
  range: Range,
  context: ActionContext,
  { kind, canTeach }: { readonly kind: string; readonly canTeach: boolean },
): CodeAction[] {
  const here = context.checked.findings.filter((finding) => finding.range.start <= range.end && range.start <= finding.range.end);
  const diagnostics = here.flatMap((finding) => toDiagnostics(finding, context));
  const actions: CodeAction[] = lessons.map(({ title, edit, file }) => ({
    title,
    kind,
    diagnostics,
    edit: edit as WorkspaceEdit,
    ...(canTeach ? { command: { title, command: TAUGHT_COMMAND, arguments: [file, title] } } : {}),
  }));
  if (!canTeach || here.length === 0) return actions;
  const title = lessonTexts.more[context.locale];
  return [
    ...actions,
    {
      title,
      kind,
      diagnostics,
      command: { title, command: TEACH_COMMAND, arguments: [context.document.uri, toRange(range, context.document)] },
    },
  ];
}

/** Actions for the findings that touch a range. */
export function quickFixes(range: Range, context: ActionContext): CodeAction[] {
  const here = context.checked.findings.filter((finding) => finding.range.start <= range.end && range.start <= finding.range.end);
  if (here.length === 0) return [];
  const disable = disabler({ path: context.checked.setup.path, text: context.checked.text });
  return [
    ...here.flatMap((finding) => fixActions(finding, context)),
    ...fixKindActions(here, context),
    ...explanations(here, context),
    ...here.flatMap((finding) => disableAction(finding, disable?.(finding, texts.reason[context.locale]), context) ?? []),
  ];
}

/** The diagnostics that a repair ends: our own, and ESLint's about the same rule at the same place. */
function answered(finding: Finding, context: ActionContext): Diagnostic[] {
  const own = toDiagnostics(finding, context);
  return [
    ...own,
    ...context.twins.filter(
      (twin) => twin.source === 'eslint' && own.some(({ code, range }) => twin.code === code && overlaps(twin.range, range)),
    ),
  ];
}

function overlaps(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  const isBefore = (end: Diagnostic['range']['end'], start: Diagnostic['range']['start']): boolean =>
    end.line < start.line || (end.line === start.line && end.character < start.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/** The action that applies every safe repair of the file; undefined when there is none. */
export function fixAllSafe(context: ActionContext): CodeAction | undefined {
  const { edits } = repairAll(context, (finding) => preferredFix(finding));
  if (edits.length === 0) return undefined;
  return { title: texts.fixSafe[context.locale], kind: FIX_ALL, edit: toWorkspaceEdit(edits, context.document, context.otherFile) };
}

function fixActions(finding: Finding, context: ActionContext): CodeAction[] {
  const diagnostics = answered(finding, context);
  const preferred = preferredFix(finding);
  return finding.fixes.map((fix) => ({
    title: fix.title[context.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix === preferred,
    edit: toWorkspaceEdit(fix.edits, context.document, context.otherFile),
  }));
}

/** One action for each rule and set of kinds here of which the file has more: several places are repaired at once by safe repairs alone. */
function fixKindActions(here: readonly Finding[], context: ActionContext): CodeAction[] {
  const groups = new Map(here.map((finding) => [groupOf(finding), finding]));
  return [...groups].flatMap(([group, first]) => {
    const isOfGroup = (finding: Finding): boolean => groupOf(finding) === group;
    const all = context.checked.findings.filter((finding) => isOfGroup(finding) && !context.accepted?.has(finding));
    const repairable = all.filter((finding) => preferredFix(finding) !== undefined);
    if (repairable.length < 2) return [];
    const { edits, left } = repairAll(context, (finding) => (isOfGroup(finding) ? preferredFix(finding) : undefined));
    if (edits.length === 0) return [];
    const kinds = first.kinds.map((id) => kindName(id, context.locale)).join(context.locale === 'zh-CN' ? '、' : ', ');
    const [every, stays] = [all, left.filter(isOfGroup)].map(count) as [number, number];
    const title = filled(texts[stays > 0 ? 'fixMost' : 'fixKind'][context.locale], {
      kinds,
      some: String(every - stays),
      all: String(every),
    });
    const repaired: Repaired = {
      uri: context.document.uri,
      repaired: every - stays,
      left: stays,
      others: count(left) - stays,
      first: left.find(isOfGroup)?.range,
    };
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: repairable.flatMap((finding) => toDiagnostics(finding, context)),
        edit: toWorkspaceEdit(edits, context.document, context.otherFile),
        ...(context.abilities.tellsRepaired ? { command: { title, command: REPAIRED_COMMAND, arguments: [repaired] } } : {}),
      },
    ];
  });
}

/** As the list of problems counts: each value. */
function count(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + valuesOf(finding).length, 0);
}

/** The way to the page of each rule here: before anything that makes a finding silent. */
function explanations(here: readonly Finding[], context: ActionContext): CodeAction[] {
  if (!context.abilities.canOpenPages) return [];
  const rules = new Map(here.map((finding) => [finding.ruleId, finding]));
  return [...rules].map(([ruleId, finding]) => {
    const title = filled(texts[rules.size > 1 ? 'whyOfRule' : 'why'][context.locale], { rule: qualifiedRuleId(ruleId) });
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: answered(finding, context),
      command: { title, command: PAGE_COMMAND, arguments: [ruleId, context.locale] },
    };
  });
}

function groupOf({ ruleId, kinds }: Finding): string {
  return [ruleId, ...kinds].join(' ');
}

/** Applies the chosen repairs; what the baseline accepts is not counted as left. */
function repairAll({ checked, otherFile }: ActionContext, choose: FixAllOptions['choose']): ReturnType<typeof fixAll> {
  const { text, setup } = checked;
  let host: ModuleHost | undefined;
  let { accepted } = checked;
  const { edits, left } = fixAll(text, {
    choose,
    read: (file) => otherFile(file)?.getText(),
    find: (current, others) => {
      if (current === text) return checked.findings;
      host ??= setup.host && withTexts(setup.host, others);
      const again = check(current, { ...setup, host });
      accepted = again.accepted;
      return again.findings;
    },
  });
  return { edits, left: left.filter((finding) => !accepted.has(finding)) };
}

/** A host that reads other files as the repairs so far have left them. */
function withTexts(host: ModuleHost, texts: ReadonlyMap<string, string>): ModuleHost {
  return {
    resolve: host.resolve.bind(host),
    entries: host.entries?.bind(host),
    programFiles: host.programFiles?.bind(host),
    accountFiles: host.accountFiles?.bind(host),
    schemaFiles: host.schemaFiles?.bind(host),
    read: (id) => texts.get(id) ?? host.read(id),
  };
}

function disableAction(finding: Finding, disabling: Disabling | undefined, context: ActionContext): CodeAction | undefined {
  const { document, locale, abilities } = context;
  if (!disabling) return undefined;
  const title = (finding.isAboutComment ? texts.giveReason : texts.disableLine)[locale].replace(
    '{{rule}}',
    qualifiedRuleId(finding.ruleId),
  );
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: answered(finding, context),
    edit: toWorkspaceEdit(disabling.edits, document, context.otherFile),
    ...(disabling.reason && abilities.canSelect
      ? { command: { title, command: SELECT_COMMAND, arguments: [document.uri, disabling.reason.start, disabling.reason.end] } }
      : {}),
  };
}
