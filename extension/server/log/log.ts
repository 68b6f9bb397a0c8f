/** Text of the output channel: what is running, which configuration is in force and why, what is skipped, and on request each check. */
import { rulesOff, shown, withoutHidden, type Locale, type ProjectConfig } from '../../../core/index.ts';
import type { Settings } from '../configuration/settings.ts';
import { filled, logTexts } from './log-texts.ts';

type Write = (line: string) => void;

export interface ConfigurationInForce {
  readonly folder: string;
  /** Configuration files, the most general first. */
  readonly files: readonly string[];
  readonly config: ProjectConfig;
  readonly settings: Settings;
  readonly problems: number;
}

/** Writes each thing once: a configuration when it changes, a skipped file when its reason changes. */
export class Log {
  private readonly configurations = new Map<string, string>();
  private readonly skipped = new Map<string, string>();

  constructor(private readonly write: Write) {}

  /** One line as it is. */
  line(text: string): void {
    this.write(text);
  }

  started(version: string, runtime: string, locale: Locale): void {
    this.write(filled(logTexts.started[locale], { version, runtime }));
  }

  /** Logs what applies to the files of a folder, and where each part comes from. */
  configuration({ folder, files, config, settings, problems }: ConfigurationInForce, locale: Locale): void {
    const from = (value: string | undefined, otherwise: string): string =>
      value === undefined ? filled(logTexts.fromSetting[locale], { value: otherwise }) : filled(logTexts.fromFile[locale], { value });
    const off = rulesOff(config);
    const line = filled(logTexts.configuration[locale], {
      folder: withoutHidden(folder),
      files: files.length === 0 ? logTexts.noFile[locale] : files.map((file) => withoutHidden(file)).join(', '),
      preset: from(config.preset, settings.preset),
      language: from(config.locale, settings.locale),
      off: off.length === 0 ? logTexts.none[locale] : off.join(', '),
      problems: String(problems),
    });
    if (this.configurations.get(folder) === line) return;
    this.configurations.set(folder, line);
    this.write(line);
  }

  skips(uri: string, reason: string): void {
    if (this.skipped.get(uri) === reason) return;
    this.skipped.set(uri, reason);
    this.write(`${shown(uri, MAX_URI)}: ${reason}`);
  }

  checked(uri: string, milliseconds: number, findings: number, modules: number, locale: Locale): void {
    this.write(
      filled(logTexts.checked[locale], {
        uri: shown(uri, MAX_URI),
        milliseconds: milliseconds.toFixed(0),
        findings: String(findings),
        modules: String(modules),
      }),
    );
  }
}

const MAX_URI = 1000;

/** What the server runs in, for its first line. */
export function runtimeName(): string {
  return process.versions.node ? `Node ${process.versions.node}` : 'a web worker';
}
