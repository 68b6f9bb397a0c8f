/**
 * The words of PI Guard as types. Read this first: every other file uses these terms.
 * Everything here is plain data; positions are UTF-16 offsets into the file's text, end exclusive.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { ScopeManager } from '@typescript-eslint/scope-manager';

/** How bad a finding is, most severe first. */
export const LEVELS = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** How sure it is that the value has the reported kind, least sure first. Only the `strict` preset reports `low`. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The languages of everything a user reads. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];
/** One text in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** The two rule presets: precision first, or everything down to `info`. */
export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** Half-open range of UTF-16 offsets in one file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the code of a file runs. */
export const ROLES = ['browser', 'server', 'miniprogram', 'test', 'mock', 'seed', 'example', 'ci'] as const;
export type Role = (typeof ROLES)[number];

/** Id of a kind of personal information or credential, as in `catalog/kinds`. */
export type KindId = string;

/** To whom a value goes when it reaches a sink. */
export const SINK_TARGETS = [
  'log',
  'error',
  'storage',
  'url',
  'file',
  'share',
  'clipboard',
  'print',
  'export',
  'upload',
  'database',
  'cache',
  'session',
  'transport',
  'response',
  'token',
] as const;
export type SinkTarget = (typeof SINK_TARGETS)[number];

/** Where an object comes without one of its fields: in the texts that it is serialised to, or in every row that is read. */
export type HiddenFrom = 'texts' | 'rows';

/** What is still visible of a value after its sanitizers. */
export type Exposure =
  | { readonly degree: 'full' }
  | { readonly degree: 'partial'; readonly visible: number; readonly of: number }
  | { readonly degree: 'reversible'; readonly by: string }
  | { readonly degree: 'none' };

/** Evidence for the kind of a value. */
export type Evidence = 'name' | 'label' | 'type' | 'literal' | 'object' | 'api';

/** An expression that yields a kind. */
export interface Source {
  readonly kind: KindId;
  /** The name that carries it in the code (`userPhone`, `手机号`); never a value. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  readonly exposure: Exposure;
  readonly range: Range;
}

/** One hop from source to sink. `file` is absent for the analysed file itself. */
export interface FlowStep {
  readonly file?: string;
  readonly range: Range;
  readonly note: Text;
}

/** A change of text in one file; `file` is absent for the analysed file. A missing file is created. */
export interface Edit {
  readonly file?: string;
  readonly range: Range;
  readonly text: string;
}

/** What a repair does with a value, where advice distinguishes it. */
export type FixAct = 'mask' | 'stars' | 'leave out' | 'pick' | 'names' | 'body' | 'header' | 'empty';

/** A repair. `safe` preserves the meaning and compiles; `review` needs a look. */
export interface Fix {
  readonly title: Text;
  /** The preview of a result, while repairs are put together: in the end it becomes the end of the title. */
  readonly preview?: Text;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly Edit[];
  /** Absent where no advice does anything else. */
  readonly act?: FixAct;
  /** The statement of the finding goes as a whole. */
  readonly isRemoval?: true;
}

/** One value of a finding. */
export interface FindingPart {
  readonly range: Range;
  readonly kinds: readonly KindId[];
  readonly name: string;
}

/**
 * One reported problem. `data` holds names and ids only: there is no field that could hold the matched value,
 * and a test looks for it.
 */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  /** Placeholders of the message: names as written in the code, ids of formats; never a value. */
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
  /** The values of the range one by one, where it holds several: each with its kinds and its name in the code. */
  readonly parts?: readonly FindingPart[];
  /** It is reported on a disabling comment that was rejected (no reason, expired); that comment cannot hide it. */
  readonly isAboutComment?: boolean;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly kinds: readonly KindId[];
  /** The evidence for the kind of the value that decides the level; absent where no value reaches a sink. */
  readonly evidence?: Evidence;
  /** Catalogue id of the sink, where there is one. */
  readonly sink?: string;
  readonly exposure: Exposure;
  readonly flow: readonly FlowStep[];
  /** Ids in `catalog/law`, most important first. */
  readonly laws: readonly string[];
  readonly fixes: readonly Fix[];
}

export type Node = TSESTree.Node;
export type Program = TSESTree.Program;
export type { ScopeManager };

/** A file that could not be parsed. */
export interface ParseFailure {
  readonly message: string;
  readonly range: Range;
}

/** The whole result of core about one file. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** Modules that were `'later'`. */
  readonly needs: readonly string[];
  /** Values were so many, or so many modules deep, that some were left without being followed. */
  readonly isCut?: boolean;
  /** Other modules that were read: when one changes, this result may change too. */
  readonly modules: readonly string[];
  /** Queries to the whole program; absent where there were none. */
  readonly cells?: readonly CellDependency[];
  readonly failure?: ParseFailure;
  readonly repaired: readonly Range[];
  /** Findings that our own comments switch off; absent when there are no such comments. */
  readonly switchedOff?: readonly Finding[];
  /** Our comments without effect. `misspelt`: `name` is neither a rule nor a kind, `meant` the nearest one; `unused`: no finding is there to switch off. */
  readonly commentProblems?: readonly {
    readonly range: Range;
    readonly id: 'misspelt' | 'unused';
    readonly name?: string;
    readonly meant?: string;
  }[];
  /** `eslint-disable` comments of the file, and ours, for surfaces whose host does not apply them itself. */
  readonly directives: readonly Directive[];
}

/** A query to the program: which of its files may write to a cell. */
export interface CellDependency {
  /** Marks of the cell, as the text of a file has them. */
  readonly marks: readonly string[];
  /** Ids of the files that may write to it: when others come in, or these change, what was found may change too. */
  readonly writers: readonly string[];
}

/** A comment that may steer the linter. */
export interface Comment {
  /** `hash` is the comment of data files, which have one kind only. */
  readonly syntax: 'line' | 'block' | 'html' | 'hash';
  /** What stands between the marks of the comment. */
  readonly text: string;
  /** The comment with its marks. */
  readonly range: Range;
  /** Offset where the block of a component ends that an HTML comment applies to. */
  readonly until?: number;
}

/** What one comment switches off or on again. */
export interface Directive {
  /** `off` is a rule's configuration in a comment, which nothing takes back. */
  readonly type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'off';
  /** Names as written, `pi-guard/…` included; empty for every rule. */
  readonly rules: readonly string[];
  /** What follows `--`; empty when nothing does. */
  readonly reason: string;
  /** The text of the file to which it applies. */
  readonly scope: Range;
  /** Offset where its list of rules ends and another name can be added. */
  readonly listEnd: number;
  readonly syntax: Comment['syntax'];
  /** The comment itself. */
  readonly comment: Range;
  /** It is one of ours: no host applies it. */
  readonly isOwn?: boolean;
  /** Kinds that it is about; every kind when empty. Comments of ESLint name none. */
  readonly kinds?: readonly string[];
  /** Words in it that are neither the name of a rule nor of a kind. */
  readonly unknown?: readonly string[];
}
