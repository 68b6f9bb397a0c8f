/** What the rules of one file share inside ESLint: one analysis, and which rule reports what is reported only once. */
import type { Rule as EslintRule, SourceCode } from 'eslint';
import {
  analyze,
  dataLanguageOf,
  forgetFiles,
  isMiniProgramMarkup,
  isPage,
  wantedBy,
  type Analysis,
  type Finding,
  type Locale,
  type Preset,
  type Program,
  type ScopeManager,
} from '../core/index.ts';
import { describeCrash, INTERNAL_ERROR } from './crash.ts';
import { messageKey } from './message-ids.ts';
import type { FileSetup } from './setup.ts';

/** What became of a file. */
export type Outcome = (Analysis & { accepted?: ReadonlySet<Finding> }) | { readonly crash: unknown };

/** The state of one tree. */
export interface Task {
  readonly isData: boolean;
  /** It is markup of a mini-program, or a page: ESLint has no tree of it. */
  readonly isMarkup: boolean;
  /** ESLint sets all rules up before the first is run. */
  readonly rules: Set<string>;
  /** The preset of all of them; where they differ, the one that shows more. */
  preset?: Preset;
  outcome?: Outcome;
  /** For how many rules the outcome was computed, and for which preset. */
  asked: number;
  askedFor?: Preset;
  hasComplained: boolean;
}

const tasks = new WeakMap<object, Task>();

/** A crash stays with its file: thrown on, it would end the whole run of ESLint. */
export function outcomeOf(
  task: Task,
  sourceCode: SourceCode,
  path: string,
  { config, minLevel, host, today, isIgnoredByGit, onAnalysis, within = (work) => work(), ...setup }: FileSetup,
): Outcome {
  const { isData, rules, preset = 'strict' } = task;
  if (task.outcome && task.asked === rules.size && task.askedFor === preset) return task.outcome;
  const file = { path, text: sourceCode.text };
  const parsed = setup.parsed ?? { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager };
  let outcome: Outcome;
  try {
    outcome = within(() =>
      analyze(isData ? { ...file, isIgnoredByGit: isIgnoredByGit?.(path) } : task.isMarkup ? file : { ...file, parsed }, {
        config,
        host,
        rules,
        today,
        ignoresComments: setup.ignoresComments,
        wanted: wantedBy(preset, minLevel),
        ecmaVersion: setup.ecmaVersion,
      }),
    );
    if (outcome.failure && !isData) throw new RangeError(outcome.failure.message);
    onAnalysis?.(outcome);
  } catch (crash) {
    outcome = { crash };
  }
  // Findings are plain data: nothing else of the file is needed any more.
  forgetFiles();
  task.outcome = outcome;
  task.asked = rules.size;
  task.askedFor = preset;
  return outcome;
}

/** What the rules of a file share. */
export function taskOf({ sourceCode: { ast }, filename }: EslintRule.RuleContext): Task {
  let task = tasks.get(ast);
  if (!task)
    tasks.set(
      ast,
      (task = {
        isData: dataLanguageOf(filename) !== undefined,
        isMarkup: isMarkup(filename, ast),
        rules: new Set(),
        asked: 0,
        hasComplained: false,
      }),
    );
  return task;
}

/** A page whose scripts another plugin extracts is a script; parsers of HTML put their document into a program. */
function isMarkup(path: string, ast: { readonly type: string; readonly body?: unknown }): boolean {
  const [first] = Array.isArray(ast.body) ? (ast.body as readonly { readonly type?: string }[]) : [];
  return isMiniProgramMarkup(path) || (isPage(path) && (ast.type !== 'Program' || first?.type === 'Document'));
}

/** Reported by the first rule that meets it. */
export function reportCrash(crash: unknown, task: Task, context: EslintRule.RuleContext, locale: Locale): void {
  if (isFirst(task))
    context.report({
      loc: { line: 1, column: 0 },
      messageId: messageKey(INTERNAL_ERROR.id, locale),
      data: { crash: describeCrash(crash) },
    });
}

/** The event of the whole file, and whether a node is it: a document inside of a program is not. */
export function atTheEnd(
  { isData, isMarkup: isPageOrMarkup }: Task,
  { sourceCode }: EslintRule.RuleContext,
  work: () => void,
): EslintRule.RuleListener {
  return {
    [isData || isPageOrMarkup ? ':matches(Program, Document):exit' : 'Program:exit'](node: object) {
      if (node === sourceCode.ast) work();
    },
  };
}

/** Whether no rule has reported a problem of this file as a whole before: the caller does now. */
export function isFirst(task: Task): boolean {
  const isNew = !task.hasComplained;
  task.hasComplained = true;
  return isNew;
}
