/** Everything the rules may query about one data file. */
import type { ProjectConfig } from '../../config/project-config.ts';
import type { EnvironmentFile } from '../../fixing.ts';
import type { Entry } from '../../syntax/data/entries.ts';
import { readData } from '../../syntax/data/index.ts';
import type { DataLanguage } from '../../syntax/data/languages.ts';
import { LineStarts } from '../../positions.ts';
import type { KindId, Level, Role } from '../../types.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Comment } from '../../types.ts';
import { traitsOf } from '../texts/text-traits.ts';
import { isInLongLine, type TextUnit } from '../texts/text-units.ts';
import type { IgnoredValues } from '../../sources/names/ignored-values.ts';
import type { Program } from '../../sources/file/program.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { SettingIndex } from './setting-index.ts';
import { settingsOf, withDefaults, type Setting } from './settings.ts';

export interface DataFacts {
  readonly file: SourceFile;
  readonly language: DataLanguage;
  readonly settings: readonly Setting[];
  /** The same by their places, names and values. */
  readonly index: SettingIndex;
  /** Values and comments as texts to be searched. */
  readonly units: readonly TextUnit[];
  readonly comments: readonly Comment[];
  readonly roles: ReadonlySet<Role>;
  readonly levels: Readonly<Record<KindId, Level>>;
  readonly vocabulary: Vocabulary;
  readonly ignoredValues: IgnoredValues;
  readonly entries: readonly Entry[];
  /** The program that the file belongs to. */
  readonly program: Program;
  /** The list of the variables that are set for a program which reads the file, where a repair may change other files (the editor). */
  environmentFile(): EnvironmentFile | undefined;
}

const MIN_UNIT = 4;
const MAX_UNIT = 20_000;

/** Reads a data file and collects what it sets. */
export function collectDataFacts(
  file: SourceFile,
  language: DataLanguage,
  { vocabulary, ignoredValues, levels, rolesOf }: ProjectConfig,
  program: Program,
  environmentFile: () => EnvironmentFile | undefined = () => undefined,
): DataFacts {
  const data = readData(language, file.text);
  const lines = new LineStarts(file.text);
  const isShort = ({ range }: Pick<TextUnit, 'range'>): boolean => !isInLongLine(file.text, range);
  const lineOf = (offset: number): number => lines.placeOf(offset).line;
  const settings = settingsOf(data).filter((setting) => setting.value.length <= MAX_UNIT && isShort(setting));
  const values = data.entries.map(({ path, value, valueRange: range, isPassage }) => ({
    text: withDefaults(value),
    range,
    ...namesAbove(path),
    isComment: false,
    isPassage,
  }));
  const written = new Map(data.entries.map(({ valueRange, value }) => [valueRange, value]));
  const decoded = settings.filter(({ value, range }) => written.get(range) !== value);
  const texts: Pick<TextUnit, 'text' | 'range' | 'name' | 'owner' | 'isComment' | 'isPassage'>[] = [
    ...(language === 'key' ? [{ text: file.text, range: { start: 0, end: file.text.length }, name: '', isComment: false }] : []),
    ...values,
    ...decoded.map(({ name, owners, value, range }) => ({ text: value, range, name, owner: owners[0], isComment: false })),
    ...data.comments.map(({ text, range }) => ({ text, range, name: '', isComment: true })),
  ];
  return {
    file,
    language,
    settings,
    index: new SettingIndex(settings),
    units: texts
      .filter((unit) => unit.text.length >= MIN_UNIT && unit.text.length <= MAX_UNIT && isShort(unit))
      .map((unit) => ({ ...unit, traits: traitsOf(unit.text), line: lineOf(unit.range.start) })),
    comments: data.comments,
    roles: rolesOf(file.path),
    levels,
    vocabulary,
    ignoredValues,
    entries: data.entries,
    program,
    environmentFile,
  };
}

/** The nearest keys; an item of a list has those of the list. */
function namesAbove(path: readonly (string | number)[]): Required<Pick<TextUnit, 'name' | 'owner'>> {
  const [name = '', owner = ''] = path.filter((key) => typeof key === 'string').reverse();
  return { name, owner };
}
