/** Lessons about a place as edits of the configuration file that they are written to. */
import { dirname } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile, Locale, Range } from '../../../core/index.ts';
import type { OfferedLesson } from '../../protocol.ts';
import type { Checked } from '../checks/checks.ts';
import { filePath, fileUri } from '../machine/file-address.ts';
import type { Machine } from '../machine/machine.ts';
import { toWorkspaceEdit, type OtherFile } from '../answers/workspace-edit.ts';
import { settingEdits, type Setting } from './config-edit.ts';
import { lessonsAbout, likelyLessons, sinkLessons, type Lesson, type LessonContext } from './lessons.ts';

export interface Place {
  readonly document: TextDocument;
  readonly checked: Checked;
  readonly range: Range;
  readonly locale: Locale;
}

/** Offers lessons about places and findings, and says what each would change. */
export class Teacher {
  constructor(
    private readonly machine: Machine,
    private readonly otherFile: OtherFile,
  ) {}

  /** Everything that can be taught about the findings of a place, or about the function there. */
  all(place: Place): OfferedLesson[] {
    return this.offered(place, (context) => {
      const lessons = lessonsAbout(place.range, context);
      return lessons.length > 0 ? lessons : sinkLessons(place.range, context);
    });
  }

  /** What is wanted most, for a menu that is requested often. */
  likely(place: Place): OfferedLesson[] {
    return this.offered(place, (context) => likelyLessons(place.range, context));
  }

  /** About a function that nothing is known of yet. */
  aboutFunction(place: Place): OfferedLesson[] {
    return this.offered(place, (context) => sinkLessons(place.range, context));
  }

  private offered(place: Place, find: (context: LessonContext) => Lesson[]): OfferedLesson[] {
    const { document, checked, locale } = place;
    const path = filePath(document.uri);
    if (path === undefined) return [];
    const file = this.machine.ownConfigFile(path);
    const text = this.machine.read(file);
    const context: LessonContext = {
      checked,
      locale,
      file: path,
      folder: dirname(file),
      setupWith: (setting) => ({ ...checked.setup, config: this.machine.configWith(path, settingsOf(setting)) }),
    };
    return find(context).flatMap(({ title, group, setting }): OfferedLesson[] => {
      const edits = settingEdits(text, setting);
      if (!edits || edits.length === 0) return [];
      return [
        {
          title,
          group,
          file: fileUri(file),
          edit: toWorkspaceEdit(
            edits.map((edit) => ({ ...edit, file })),
            document,
            this.otherFile,
          ),
        },
      ];
    });
  }
}

/** A configuration with this setting alone. */
function settingsOf(setting: Setting): ConfigFile {
  if ('list' in setting) return { [setting.list]: [setting.item] };
  const [key = '', inner] = setting.path;
  return { [key]: inner === undefined ? setting.value : { [inner]: setting.value } };
}
