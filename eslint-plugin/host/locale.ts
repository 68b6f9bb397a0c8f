import type { Locale } from '../../core/index.ts';

/** Language of the environment: the usual variables, else the system's. Everything but Chinese gets English. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh\b|^zh_/i.test(name) ? 'zh-CN' : 'en';
}
