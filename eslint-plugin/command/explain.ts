/** `pi-guard explain`: a rule, a kind, or what is found at a place, in all its parts. */
import { resolve } from 'node:path';
import { citeLaw, docsUrl, kindName, rules, type Locale } from '../../core/index.ts';
import { WRONG_USE } from './exit-code.ts';
import type { Report } from './formats/report.ts';
import { judged } from './judge.ts';
import { linterOf, look } from './look.ts';
import type { Options } from './options.ts';
import { version } from './package.json';
import { Session } from './session.ts';
import { detailedItem } from './terminal/detailed.ts';
import { columnsOf, type Style } from './terminal/style.ts';
import { wrapped } from './terminal/widths.ts';
import { filled, REPORT, say, USAGE } from './texts.ts';
import { complain, isColored, type World } from './world.ts';

const PLACE = /^(.+?):(\d+)(?::\d+)?$/;

/** Explains what is asked for. A place is looked at with every finding that is switched off or accepted. */
export async function explain(options: Options, world: World): Promise<number> {
  const [subject = ''] = options.paths;
  const { locale } = new Session({ ...options, paths: [] }, world);
  const style: Style = { color: isColored(world.stdout, world, options.color), width: world.stdout.columns };
  const text = ruleText(subject, locale, style) ?? kindText(subject, locale, style) ?? (await placeText(subject, options, world, style));
  if (text === undefined) {
    const isPlace = PLACE.test(subject);
    complain(filled(USAGE[isPlace ? 'noFindingThere' : 'nothingToExplain'], { place: subject, rules: rules.map(({ id }) => id).join(', ') }), locale, world);
    return isPlace ? 1 : WRONG_USE;
  }
  world.stdout.write(text);
  return 0;
}

function ruleText(subject: string, locale: Locale, style: Style): string | undefined {
  const rule = rules.find(({ id }) => id === subject.replace(/^pi-guard\//, ''));
  if (!rule) return undefined;
  const parts = [rule.id, rule.description[locale], rule.why[locale], rule.laws.map((id) => citeLaw(id, locale)).join(locale === 'zh-CN' ? '、' : '; '), docsUrl(rule.id)];
  return lines(parts, style);
}

function kindText(subject: string, locale: Locale, style: Style): string | undefined {
  const name = kindName(subject, locale);
  if (name === subject || subject === '') return undefined;
  return lines([`${subject}: ${name}`, say(REPORT['kindOf'], locale, { rules: rules.map(({ id }) => id).join(', ') })], style);
}

async function placeText(subject: string, options: Options, world: World, style: Style): Promise<string | undefined> {
  const [, path = '', line = ''] = PLACE.exec(subject) ?? [];
  if (path === '') return undefined;
  const asked = { ...options, paths: [path], preset: options.preset ?? ('strict' as const), inlineConfig: false, fix: false };
  const session = new Session(asked, world);
  const file = resolve(world.cwd, path);
  const { scan } = await look(asked, session, linterOf(asked, session, world), world, { files: [file], usesCache: false });
  const { items } = judged(scan, { rules: options.rules, quiet: false, known: [], isByUpgrade: () => false, textOf: () => undefined });
  const report: Report = { items, notChecked: [], remarks: [], files: 1, cwd: world.cwd, locale: session.locale, version, summary: [] };
  const there = items.filter(({ reported: { start, end } }) => start.line <= Number(line) && Number(line) <= end.line);
  return there.length === 0 ? undefined : there.map((item) => detailedItem(item, report, style)).join('\n');
}

function lines(parts: readonly string[], style: Style): string {
  return parts.flatMap((part) => wrapped(part, columnsOf(style))).map((line) => `${line}\n`).join('');
}
