/** What can be taught at a place: each lesson is one setting of the nearest `pi-guard.json`. */
import { basename, dirname, relative, sep } from 'node:path';
import { digestOf, kindName, qualifiedRuleId, shown, type Finding, type Locale, type Range } from '../../../core/index.ts';
import type { LessonGroup } from '../../protocol.ts';
import { filled } from '../log/log-texts.ts';
import { callsAt, moduleName, type Call } from './calls.ts';
import type { Setting } from './config-edit.ts';
import { levelNames, lessonTexts } from './lesson-texts.ts';
import { endsFinding, findingsWith, lessensFinding, levelOutcomes, touches, type OutcomeContext } from './outcomes.ts';
import { isInside } from '../../../eslint-plugin/host/inside.ts';

export interface Lesson {
  readonly title: string;
  readonly group: LessonGroup;
  readonly setting: Setting;
}

export interface LessonContext extends OutcomeContext {
  readonly locale: Locale;
  /** The document's path on the disk; undefined when it is on none. */
  readonly file: string | undefined;
  /** Folder of the configuration that is written to. */
  readonly folder: string;
}

const MAX_NAMES = 6;
/** Limit for the menu of quick fixes, which other extensions fill too. */
const MAX_DIRECT_NAMES = 2;
const MAX_KINDS = 3;
const SALT_BYTES = 12;
const SINKS = ['log', 'storage', 'share'] as const;

/** Lessons about the findings that touch a range, the likeliest first. */
export function lessonsAbout(range: Range, context: LessonContext): Lesson[] {
  const here = context.checked.findings.filter((finding) => touches(finding.range, range));
  if (here.length === 0) return [];
  return [
    ...distinct(here.flatMap((finding) => nameLessons(finding, context, MAX_NAMES))),
    ...distinct(here.flatMap((finding) => valueLesson(finding, context))),
    ...fileLessons(context),
    ...distinct(here.flatMap((finding) => maskerLessons(finding, context))),
    ...distinct(here.flatMap((finding) => ruleLessons(finding, context))),
    ...distinct(here.flatMap((finding) => levelLessons(finding, context))),
  ];
}

/** The few that are wanted most: the menu requests them at every step of the cursor, and each name costs an analysis of the file. */
export function likelyLessons(range: Range, context: LessonContext): Lesson[] {
  const here = context.checked.findings.filter((finding) => touches(finding.range, range));
  const names = distinct(here.flatMap((finding) => (isAboutLiteral(finding) ? [] : nameLessons(finding, context, MAX_DIRECT_NAMES))));
  return [...names.slice(0, MAX_DIRECT_NAMES), ...distinct(here.flatMap((finding) => valueLesson(finding, context)))];
}

/** Lessons about the function whose name stands at a place, when they would report something that is silent now. */
export function sinkLessons(range: Range, context: LessonContext): Lesson[] {
  const { checked, locale } = context;
  const call = callsAt(checked.setup.path, checked.text, range).find(({ callee }) => touches(callee, range));
  if (!call || checked.findings.some((finding) => touches(finding.range, call.range))) return [];
  return SINKS.flatMap((sink): Lesson[] => {
    const place = sinkPlace(call);
    if (!place) return [];
    const setting: Setting = { list: 'sinks', item: { ...place, sink } };
    return findsIn(call.range, setting, context)
      ? [{ title: titled(lessonTexts[sink][locale], call.name), group: 'function', setting }]
      : [];
  });
}

function sinkPlace({ name, object, module, exported, isLocal }: Call): object | undefined {
  if (module !== undefined)
    return exported === 'default' ? { module: moduleName(module) } : { module: moduleName(module), member: exported };
  if (isLocal) return undefined;
  return object === undefined ? { global: name } : { global: object, member: name };
}

function nameLessons(finding: Finding, context: LessonContext, most: number): Lesson[] {
  if (finding.isAboutComment) return [];
  const names = (finding.data['names'] ?? '')
    .split(', ')
    .filter((name) => name !== '')
    .slice(0, most);
  return names.flatMap((name): Lesson[] => {
    const setting: Setting = { list: 'ignoreNames', item: name };
    return lessensFinding(finding, setting, context)
      ? [{ title: titled(lessonTexts.name[context.locale], name), group: 'name', setting }]
      : [];
  });
}

/** Only literals have a value that can be accepted. */
function valueLesson(finding: Finding, { checked, locale }: LessonContext): Lesson[] {
  if (!isAboutLiteral(finding)) return [];
  const written = checked.text.slice(finding.range.start, finding.range.end).replace(/^(["'`])([\s\S]*)\1$/, '$2');
  return [{ title: lessonTexts.value[locale], group: 'value', setting: { list: 'ignoreValues', item: digestOf(written, newSalt()) } }];
}

function isAboutLiteral({ ruleId, isAboutComment }: Finding): boolean {
  return ruleId.startsWith('no-hardcoded-') && !isAboutComment;
}

function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file on another drive, or beside the folder, has no name there. */
export function fileLessons({ file, folder, locale }: Pick<LessonContext, 'file' | 'folder' | 'locale'>): Lesson[] {
  if (file === undefined || !isInside(file, folder)) return [];
  const path = relative(folder, file).split(sep).join('/');
  const above = dirname(path) === '.' ? [] : [`${dirname(path)}/`];
  return [path, ...above]
    .filter((name) => !name.startsWith('!'))
    .map((name, index) => ({
      title: titled(lessonTexts.file[locale], index === 0 ? basename(name) : name),
      group: 'file',
      // In a glob, a class of one character matches that character; a backslash would count as a slash.
      setting: { list: 'ignore', item: name.replace(/[*?[{]/g, '[$&]') },
    }));
}

/** Calls around or in the finding that, if they masked, would end it. */
function maskerLessons(finding: Finding, context: LessonContext): Lesson[] {
  const { checked, locale } = context;
  if (finding.flow.length === 0) return [];
  return callsAt(checked.setup.path, checked.text, finding.range).flatMap((call): Lesson[] => {
    if (call.range.start === finding.range.start && call.range.end > finding.range.end) return [];
    const isImported = call.module !== undefined && call.exported !== undefined && call.exported !== 'default';
    const item = isImported ? { module: moduleName(call.module), name: call.exported } : call.name;
    const setting: Setting = { list: 'maskers', item };
    return endsFinding(finding, setting, context)
      ? [{ title: titled(lessonTexts.masker[locale], call.name), group: 'function', setting }]
      : [];
  });
}

function ruleLessons({ ruleId }: Finding, { checked, locale }: LessonContext): Lesson[] {
  const severity = checked.setup.config.rules[ruleId];
  const name = qualifiedRuleId(ruleId);
  return (['off', severity === 'error' ? 'warn' : 'error'] as const).map((value) => ({
    title: titled(lessonTexts[value][locale], name),
    group: 'rule',
    setting: { path: ['rules', ruleId], value },
  }));
}

function levelLessons(finding: Finding, context: LessonContext): Lesson[] {
  const { locale } = context;
  return finding.kinds.slice(0, MAX_KINDS).flatMap((kind) =>
    levelOutcomes(finding, kind, context).map(({ level, isGone }): Lesson => ({
      title: filled(lessonTexts[isGone ? 'levelGone' : 'level'][locale], {
        name: kindName(kind, locale),
        level: levelNames[level][locale],
      }),
      group: 'level',
      setting: { path: ['levels', kind], value: level },
    })),
  );
}

function findsIn(range: Range, setting: Setting, context: LessonContext): boolean {
  return findingsWith(setting, context)?.some((found) => touches(found.range, range)) === true;
}

function titled(text: string, name: string): string {
  return filled(text, { name: shown(name) });
}

function distinct(lessons: readonly Lesson[]): Lesson[] {
  return lessons.filter(({ title }, index) => lessons.findIndex((other) => other.title === title) === index);
}
