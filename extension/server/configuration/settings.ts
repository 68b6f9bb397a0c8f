/** The settings `piGuard.*` of the editor. */
import { PRESETS, type Locale, type Preset, type ProjectConfig } from '../../../core/index.ts';

export const TRACES = ['off', 'checks', 'messages'] as const;
export const SEVERITIES = ['warning', 'level'] as const;
/** `level` shows critical and high findings as errors; `warning` shows none as errors. */
export type SeverityChoice = (typeof SEVERITIES)[number];

export interface Settings {
  readonly isEnabled: boolean;
  /** For projects whose `pi-guard.json` has none. */
  readonly preset: Preset;
  /** The reader's own wish; `auto` leaves it to the project, then to the editor. */
  readonly locale: Locale | 'auto';
  /** Whether findings follow the typing or wait for the file to be saved. */
  readonly run: 'type' | 'save';
  readonly severity: SeverityChoice;
  /** What the output contains beyond what is always logged. */
  readonly trace: (typeof TRACES)[number];
}

/** Reads the editor's response for `piGuard`; whatever is missing or not allowed counts as the default. */
export function readSettings(answer: unknown): Settings {
  const given = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  return {
    isEnabled: given['enable'] !== false,
    preset: PRESETS.find((preset) => preset === given['preset']) ?? 'recommended',
    locale: given['locale'] === 'en' || given['locale'] === 'zh-CN' ? given['locale'] : 'auto',
    run: given['run'] === 'save' ? 'save' : 'type',
    severity: given['severity'] === 'level' ? 'level' : 'warning',
    trace: TRACES.find((trace) => trace === given['trace']) ?? 'off',
  };
}

/** The language of all texts: the reader's wish, else the project's, else the editor's display language. */
export function localeFor(settings: Settings, config: ProjectConfig, displayLanguage: string | undefined): Locale {
  for (const wish of [settings.locale, config.locale]) if (wish !== undefined && wish !== 'auto') return wish;
  return /^zh\b/i.test(displayLanguage ?? '') ? 'zh-CN' : 'en';
}
