/** Messages between client and server beyond the language server protocol. Plain data; no field can hold a value of a finding. */
import type { KindId, Level, Locale } from '../core/index.ts';

/** Server → client: what became of a document. */
export const STATE = 'piGuard/state';

/** Why a document has no findings of its own. */
export type Unchecked = 'off' | 'unread' | 'ignored' | 'generated' | 'vendored' | 'too-large' | 'failed';

export interface DocumentState {
  readonly uri: string;
  /** Findings shown; undefined when the document is not checked. */
  readonly findings?: number;
  readonly unchecked?: Unchecked;
  /** Problems in the `pi-guard.json` files that apply. */
  readonly problems: number;
  /** Addresses of the configuration files that apply, the most general first. */
  readonly configFiles: readonly string[];
  readonly preset?: string;
  /** How many rules its configuration switches off. */
  readonly rulesOff?: number;
}

/** What the client can do, sent when it starts the server. All false for other editors. */
export interface ClientAbilities {
  /** It has `piGuard.select`. */
  readonly canSelect?: boolean;
  /** It has `piGuard.teach` and `piGuard.taught`. */
  readonly canTeach?: boolean;
  /** It has a language service for JSON that reports syntax errors. */
  readonly knowsJson?: boolean;
  /** It shows the message of a finding beside the hover. */
  readonly showsMessages?: boolean;
  /** It has `piGuard.openRulePage`. */
  readonly canOpenPages?: boolean;
  /** It has `piGuard.repaired`. */
  readonly tellsRepaired?: boolean;
  /** It handles `piGuard/state` and `piGuard/findings`. */
  readonly wantsState?: boolean;
}

/** What `piGuard.repaired` is given when several repairs were applied: counts as in the list of problems. */
export interface Repaired {
  readonly uri: string;
  readonly repaired: number;
  /** Of the same rule and kinds, without a repair that is sure to be right. */
  readonly left: number;
  /** Of other rules and kinds, in the same file. */
  readonly others: number;
  /** The first that is left of the same rule and kinds, in offsets of the repaired text. */
  readonly first?: { readonly start: number; readonly end: number };
}

/** One row of a list of findings: for trees, not for squiggles. */
export interface FindingRow {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly ruleId: string;
  readonly level: Level;
  readonly levelName: string;
  readonly kinds: readonly KindId[];
  readonly kindNames: readonly string[];
  /** Name of the place where the value leaves; that of the rule where it leaves nowhere. */
  readonly sinkName: string;
  /** What findings of one place have in common. */
  readonly sinkKey: string;
  readonly isLeaving: boolean;
  /** In a few words: what was found, each kind; the message where that has no kind. */
  readonly label: string;
  readonly message: string;
  /** The project's baseline accepts it. */
  readonly isAccepted?: boolean;
}

/** Server → client: all findings of one file, whether it is open or not. */
export const FINDINGS = 'piGuard/findings';
export interface FileFindings {
  readonly uri: string;
  readonly rows: readonly FindingRow[];
}

/** Client → server: what can be taught at a place. */
export const LESSONS = 'piGuard/lessons';
export interface LessonsParams {
  readonly textDocument: { readonly uri: string };
  readonly range: FindingRow['range'];
}

/** One thing that can be written into a `pi-guard.json`. */
export interface OfferedLesson {
  readonly title: string;
  readonly group: LessonGroup;
  /** Address of the file that is changed or created. */
  readonly file: string;
  /** A `WorkspaceEdit` of the protocol. */
  readonly edit: unknown;
}
export const LESSON_GROUPS = ['name', 'value', 'file', 'function', 'rule', 'level'] as const;
export type LessonGroup = (typeof LESSON_GROUPS)[number];

/** Client → server: what some `pi-guard.json` files accept, leave out and teach. */
export const TAUGHT = 'piGuard/taught';
export interface TaughtParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** One entry of such a file. `edit` takes it out. */
export interface TaughtEntry extends OfferedLesson {
  readonly range: FindingRow['range'];
}

/** Client → server: a configuration file was saved. The response comes when everything that it applies to has been checked again. */
export const SETTLED = 'piGuard/settled';
export interface SettledParams {
  readonly uri: string;
}

/** Server → client: the language of all texts, from the settings and the configuration of the first folder of the workspace. */
export const LANGUAGE = 'piGuard/language';
export interface LanguageParams {
  readonly locale: Locale;
}

/** Client → server: a report of a finding that is wrong, with nothing of the project in it. */
export const FALSE_FINDING = 'piGuard/falseFinding';
export interface FalseFindingReport {
  readonly markdown: string;
}

/** Client → server: look at all files of the workspace. */
export const SCAN = 'piGuard/scan';
export interface ScanAnswer {
  readonly files: number;
  readonly findings: number;
  /** Files with findings. */
  readonly affected: number;
  /** Files that had changed since the last scan, and were looked at. */
  readonly checked: number;
  readonly isCancelled: boolean;
  /** Why files were left out, in words, and how many; the most first. */
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
}
/** Server → client: how far a scan has come. */
export const SCAN_PROGRESS = 'piGuard/scanProgress';
export interface ScanProgress {
  readonly done: number;
  readonly all: number;
  readonly findings: number;
}

/** Server → client: the addresses of all files of the workspace. Requested where the server has no disk. */
export const LIST_FILES = 'piGuard/listFiles';
export interface ListFilesParams {
  /** Names of folders that are left out. */
  readonly notEntered: readonly string[];
  /** How many files are enough. */
  readonly most: number;
}

/** Server → client: the contents of files as `Uint8Array`s, in the same order; null for what is gone, no file or too large. */
export const READ_FILES = 'piGuard/readFiles';
export interface ReadFilesParams {
  readonly uris: readonly string[];
  readonly mostBytes: number;
}
