/** How each document is to be checked: the settings of the editor, and the configuration of the project. */
import { dirname, join } from 'node:path';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { dataLanguageOf, DEFAULT_CONFIG, type ConfigProblem, type Locale } from '../../../core/index.ts';
import { CONFIG_NAME } from '../../../eslint-plugin/host/config/config-name.ts';
import { today } from '../../../eslint-plugin/host/today.ts';
import type { Unchecked } from '../../protocol.ts';
import type { Setup } from '../checks/check.ts';
import { documentPath } from '../machine/document-path.ts';
import { filePath, fileUri } from '../machine/file-address.ts';
import type { Log } from '../log/log.ts';
import { logTexts } from '../log/log-texts.ts';
import type { Machine } from '../machine/machine.ts';
import { localeFor, readSettings, type Settings } from './settings.ts';

/** Larger texts are data or bundles; looking at them would hold everything up. The command leaves them out too. */
export const MAX_LENGTH = 2 * 1024 * 1024;

/** What was decided about a document. */
export interface Decided {
  readonly locale: Locale;
  readonly settings: Settings;
  /** Undefined when it is not checked, with the reason. */
  readonly setup?: Setup;
  readonly unchecked?: Unchecked;
  readonly problems: readonly ConfigProblem[];
  /** Addresses of the configuration files that apply, the most general first. */
  readonly configFiles: readonly string[];
}

export interface SetupsOptions {
  readonly connection: Connection;
  readonly machine: Machine;
  readonly log: Log;
  readonly client: () => InitializeParams | undefined;
}

/** How each document is to be checked, by the settings of the editor and the configuration of its project. */
export class Setups {
  private readonly settings = new Map<string, Promise<Settings>>();
  /** What an editor that is not requested for its settings has sent last. */
  private pushed: unknown;

  constructor(private readonly options: SetupsOptions) {}

  /** The settings are requested again. */
  forget(uri?: string): void {
    if (uri === undefined) this.settings.clear();
    else this.settings.delete(uri);
  }

  /** The settings as an editor sends them with a message: below `piGuard`. */
  push(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && 'piGuard' in settings) this.pushed = settings.piGuard;
    this.forget();
  }

  /** The settings for a file or folder. */
  settingsOf(uri: string): Promise<Settings> {
    let answer = this.settings.get(uri);
    if (!answer) {
      const { connection, client } = this.options;
      const asked = client()?.capabilities.workspace?.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'piGuard' })
        : Promise.resolve(this.pushed);
      answer = asked.then(readSettings, () => readSettings(undefined));
      this.settings.set(uri, answer);
    }
    return answer;
  }

  /** The language of messages about the workspace as a whole: that of its first folder. */
  async locale(): Promise<Locale> {
    const { machine, client } = this.options;
    const [root] = machine.folders;
    if (root === undefined) return localeFor(readSettings(undefined), DEFAULT_CONFIG, client()?.locale);
    const settings = await this.settingsOf(fileUri(root));
    return localeFor(settings, machine.configFor(join(root, CONFIG_NAME)).config, client()?.locale);
  }

  /** Documents that are not on a disk have neither configuration nor other modules. */
  async decide(document: TextDocument): Promise<Decided> {
    const settings = await this.settingsOf(document.uri);
    return this.decideWith(document.uri, document.languageId, document.getText().length, settings);
  }

  /** The same for a text of some length whose settings are known. With `isListed`, a skipped text is logged. */
  decideWith(uri: string, languageId: string, length: number, settings: Settings, isListed = true): Decided {
    const { machine, log, client } = this.options;
    const path = documentPath(uri, languageId);
    const file = filePath(uri);
    if (path === undefined)
      return {
        locale: localeFor(settings, DEFAULT_CONFIG, client()?.locale),
        settings,
        unchecked: 'unread',
        problems: [],
        configFiles: [],
      };
    const { config, problems } = file === undefined ? { config: DEFAULT_CONFIG, problems: [] } : machine.configFor(file);
    const files = file === undefined ? [] : machine.configFilesFor(file);
    const configFiles = files.map((path) => fileUri(path));
    const locale = localeFor(settings, config, client()?.locale);
    const decided = { locale, settings, problems, configFiles };
    if (!settings.isEnabled) return skipped('off', logTexts.off[locale]);
    if (file !== undefined)
      log.configuration({ folder: machine.projectOf(file) ?? dirname(file), files, config, settings, problems: problems.length }, locale);
    if (length > MAX_LENGTH) return skipped('too-large', logTexts.tooLarge[locale]);
    if (config.isIgnored(path)) return skipped('ignored', logTexts.ignored[locale]);
    const origin = file === undefined ? undefined : machine.originOf(file);
    if (origin) return skipped(origin, logTexts[origin][locale]);
    const setup: Setup = {
      path,
      config,
      locale,
      today: today(),
      preset: config.preset ?? settings.preset,
      minLevel: config.minLevel,
      host: file === undefined ? undefined : machine.modules,
      isIgnoredByGit: file !== undefined && dataLanguageOf(path) !== undefined && machine.isIgnoredByGit(file),
      accepted: file === undefined ? undefined : machine.acceptedFor(file),
    };
    return { ...decided, setup };

    function skipped(unchecked: Unchecked, reason: string): Decided {
      if (isListed) log.skips(uri, reason);
      return { ...decided, unchecked };
    }
  }
}
