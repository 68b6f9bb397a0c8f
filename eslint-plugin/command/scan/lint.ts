/** One file through ESLint's own API, with our parser and our rules alone. */
import { parse } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ESLint, type Linter } from 'eslint';
import {
  COMMENT_RULE,
  dataLanguageOf,
  isMiniProgramMarkup,
  isPage,
  knownTree,
  parseFile,
  qualifiedRuleId,
  type Analysis,
  type ParsedFile,
} from '../../../core/index.ts';
import { describeCrash, INTERNAL_ERROR } from '../../crash.ts';
import { isInside } from '../../host/inside.ts';
import { createParser } from '../../create-parser.ts';
import { createPlugin, DATA_LANGUAGE } from '../../plugin.ts';
import type { FileSetup } from '../../setup.ts';
import { withoutForeignRules } from './foreign-rules.ts';
import { Interrupted, TookTooLong, withinLimits } from './time-limit.ts';
import { REPORT, say } from '../texts.ts';

export const INTERNAL_ERROR_RULE = 'pi-guard/internal-error';
/** The rule that reports a comment of ours that does nothing. */
export const COMMENT_MESSAGE_RULE = qualifiedRuleId(COMMENT_RULE);
const PARSING_ERROR = /^Parsing error: /;

export interface LintOptions {
  readonly cwd: string;
  /** Absolute paths of what is scanned. */
  readonly paths: readonly string[];
  readonly inlineConfig: boolean;
  /** Seconds that a file may take. */
  readonly timeLimit: number;
  /** Configuration of a file by its absolute path. */
  readonly setupOf: (path: string) => FileSetup;
  /** Called when a file was given up in the middle: what is known of modules may be half of it. */
  readonly onGivenUp: () => void;
  /** Whether the user wants the scan to stop, and what makes it so. */
  readonly isStopped: () => boolean;
  readonly stop: () => void;
}

/** Milliseconds after which the work for a file is begun again so that signals can end it; most files take less, and need no such care. */
const UNINTERRUPTED = 2000;

/** What became of one text. */
export interface Linted {
  readonly result: ESLint.LintResult;
  /** Absent when the file could not be analysed. */
  readonly analysis?: Analysis;
  /** The file as it was read; absent for data. */
  readonly parsed?: ParsedFile;
  readonly isTooSlow: boolean;
  /** Whether the user stopped the scan in the middle of the file: nothing is known of it. */
  readonly isInterrupted: boolean;
}

/** Lints text by text. */
export class FileLinter {
  private readonly engines = new Map<string, ESLint>();
  /** What core parsed of the text that is being linted, and its result. */
  private parsed: ParsedFile | undefined;
  private analysis: Analysis | undefined;
  private isTooSlow = false;
  private isInterruptible = false;
  /** When the file that is being linted is given up, in the milliseconds of `performance.now()`. */
  private until = 0;

  constructor(private readonly options: LintOptions) {}

  /** What was decided about a file before it is linted. */
  setupOf(path: string): FileSetup {
    return this.options.setupOf(path);
  }

  /**
   * The ESLint instance for a file. ESLint ignores files outside its folder: the current one, or the whole drive if a given path is outside
   * it.
   */
  engineFor(path: string): ESLint {
    const { cwd, paths } = this.options;
    const folder = paths.every((one) => isInside(one, cwd)) ? cwd : parse(path).root;
    let engine = this.engines.get(folder);
    if (!engine) this.engines.set(folder, (engine = this.createEngine(folder)));
    return engine;
  }

  /** Result of one file with nothing but our messages in it and no source text, and the analysis behind it. Never rejects. */
  async lint(path: string, text: string): Promise<Linted> {
    const { timeLimit, isStopped } = this.options;
    const limit = timeLimit * 1000;
    let result = await this.attempt(path, text, Math.min(limit, UNINTERRUPTED), false);
    if (this.isTooSlow && limit > UNINTERRUPTED) {
      // Signals that came meanwhile have their turn.
      await nextTurn();
      if (!isStopped()) result = await this.attempt(path, text, limit, true);
    }
    const isInterrupted = isStopped() && this.analysis === undefined;
    return {
      result: this.isTooSlow ? tooSlow(path, this.options) : result,
      analysis: this.analysis,
      parsed: this.parsed,
      isTooSlow: this.isTooSlow && !isInterrupted,
      isInterrupted,
    };
  }

  /** The result of this many milliseconds of work, which is to be ignored where the work was ended before it was done. */
  private attempt(path: string, text: string, milliseconds: number, isInterruptible: boolean): Promise<ESLint.LintResult> {
    this.parsed = undefined;
    this.analysis = undefined;
    this.isTooSlow = false;
    this.isInterruptible = isInterruptible;
    this.until = performance.now() + milliseconds;
    return this.resultOf(path, text);
  }

  /**
   * What takes too long is ended, and the rest of its file with it: reading the syntax and looking for findings share the time
   * of a file.
   */
  private readonly within = <T>(work: () => T): T => {
    try {
      return withinLimits(work, { milliseconds: this.until - performance.now(), isInterruptible: this.isInterruptible });
    } catch (error) {
      if (error instanceof TookTooLong) this.isTooSlow = true;
      if (error instanceof Interrupted) this.options.stop();
      if (error instanceof TookTooLong || error instanceof Interrupted) this.options.onGivenUp();
      throw error;
    }
  };

  private async resultOf(path: string, text: string): Promise<ESLint.LintResult> {
    const setup = this.options.setupOf(path);
    try {
      const [result] = await this.engineFor(path).lintText(isData(path) ? text : withoutForeignRules(text), { filePath: path });
      return resultOf(
        path,
        (result?.messages ?? []).flatMap((message) => toOurs(message, setup)),
        (result?.suppressedMessages ?? []).filter(isOurs),
      );
    } catch (crash) {
      const message = INTERNAL_ERROR.message[setup.locale].replace('{{crash}}', describeCrash(crash));
      return resultOf(path, [{ ruleId: INTERNAL_ERROR_RULE, severity: 2, message, line: 1, column: 1 }], []);
    }
  }

  private createEngine(cwd: string): ESLint {
    const plugin = createPlugin((context) => ({
      ...this.options.setupOf(context.filename),
      parsed: this.parsed,
      within: this.within,
      onAnalysis: (analysis) => (this.analysis = analysis),
    }));
    const parser = createParser({
      tokens: false,
      within: this.within,
      known: (text, path) => knownTree(path, text, this.options.setupOf(path)),
      handOver: (parsed) => commentsOf((this.parsed = parsed)),
    });
    return new ESLint({
      cwd,
      overrideConfigFile: true,
      allowInlineConfig: this.options.inlineConfig,
      overrideConfig: [
        { ignores: ['!**/node_modules/', '!**/.git/'] },
        { files: [isData] as unknown as string[], plugins: { 'pi-guard': plugin }, language: DATA_LANGUAGE },
        {
          files: [(path: string) => !isData(path)] as unknown as string[],
          languageOptions: { parser: parser as unknown as Linter.Parser },
        },
        {
          files: [() => true] as unknown as string[],
          linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
          plugins: { 'pi-guard': plugin },
          rules: Object.fromEntries(Object.keys(plugin.rules ?? {}).map((id) => [`pi-guard/${id}`, 'error'])),
        },
      ],
    });
  }
}

/**
 * A program without statements: ESLint would walk them and follow their code paths for rules that need neither. What it
 * needs are the comments that switch rules off.
 */
function commentsOf({ tree: { comments } }: ParsedFile): Pick<ParsedFile, 'tree' | 'scopes'> {
  const { tree, scopes } = parseFile('comments.js', '');
  return { tree: Object.assign(tree, { comments }), scopes };
}

/** Whether ESLint has no tree of a file: PI Guard reads the text itself. */
function isData(path: string): boolean {
  return dataLanguageOf(path) !== undefined || isMiniProgramMarkup(path) || isPage(path);
}

/** Our rules always report by message id; ESLint's own messages about a rule's configuration have none. */
function isOurs(message: Linter.LintMessage): boolean {
  return message.ruleId?.startsWith('pi-guard/') === true && message.messageId !== undefined;
}

/** Messages of ours with the severity that the configuration gives their rule, and parsing errors; nothing else. */
function toOurs(message: Linter.LintMessage, { config, locale }: FileSetup): Linter.LintMessage[] {
  if (message.ruleId === null) {
    if (!message.fatal || !PARSING_ERROR.test(message.message)) return [];
    const isTooDeep = /call stack/i.test(message.message);
    const reason = isTooDeep ? say(REPORT['tooDeep'], locale) : message.message.replace(PARSING_ERROR, '');
    return [{ ...message, line: message.line ?? 1, column: message.column ?? 1, message: say(REPORT['notParsed'], locale, { reason }) }];
  }
  if (!isOurs(message)) return [];
  if (message.messageId?.startsWith(INTERNAL_ERROR.id)) return [{ ...message, ruleId: INTERNAL_ERROR_RULE }];
  const severity =
    (config.rules[message.ruleId.replace('pi-guard/', '')] ?? (message.ruleId === COMMENT_MESSAGE_RULE ? 'warn' : 'error')) === 'warn'
      ? 1
      : 2;
  // A finding about a comment begins before its line: see the adapter.
  return [{ ...withoutRepairs(message), severity, column: Math.max(message.column, 1) }];
}

/** A file that was given up. */
function tooSlow(path: string, { timeLimit, setupOf }: LintOptions): ESLint.LintResult {
  const message = say(REPORT['tooSlow'], setupOf(path).locale, { seconds: timeLimit });
  return resultOf(path, [{ ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 }], []);
}

/** The text of a repair repeats source text that a report must not carry. */
function withoutRepairs(message: Linter.LintMessage): Linter.LintMessage {
  return { ...message, fix: undefined, suggestions: undefined };
}

function resultOf(filePath: string, messages: Linter.LintMessage[], suppressedMessages: Linter.SuppressedLintMessage[]): ESLint.LintResult {
  const errors = messages.filter(({ severity }) => severity === 2);
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: errors.length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: messages.length - errors.length,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: messages.filter(({ fix, severity }) => fix && severity === 1).length,
    usedDeprecatedRules: [],
  };
}
