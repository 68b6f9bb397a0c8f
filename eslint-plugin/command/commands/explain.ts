/** `pi-guard explain`: a rule, a kind, or what is found at a place, in all its parts. */
import { resolve } from 'node:path';
import { citeLaw, closest, docsUrl, kinds, rules, type Locale, type Text } from '../../../core/index.ts';
import { NOT_DONE } from '../exit-code.ts';
import { kindMeant, kindParts, placeMeant, type Part } from './explain-subject.ts';
import type { Report } from '../formats/report.ts';
import { meantPath } from '../arguments/given-paths.ts';
import { judged } from '../findings/judge.ts';
import { linterOf, look } from '../scan/look.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
import { Session } from '../session.ts';
import { statsOf } from '../files/stats.ts';
import { detailedItem, partLines } from '../terminal/detailed.ts';
import { paint, type Style } from '../terminal/style.ts';
import { filled, REPORT, say, USAGE } from '../texts.ts';
import { complain, isColored, type World } from '../world.ts';

/** Explains the given subject. A place is analyzed with every finding that is switched off or accepted. */
export async function explain(options: Options, world: World): Promise<number> {
  const [subject = ''] = options.paths;
  const { locale } = new Session({ ...options, paths: [] }, world);
  const style: Style = { color: isColored(world.stdout, world, options.color), width: world.stdout.columns };
  const known = ruleText(subject, locale, style) ?? kindText(subject, locale, style);
  if (known !== undefined) {
    world.stdout.write(known);
    return 0;
  }
  const asked = placeMeant(subject);
  const place = asked && { ...asked, path: meantPath(asked.path, world.cwd) };
  if (!place || !statsOf(resolve(world.cwd, place.path))?.isFile()) {
    complain(place ? filled(USAGE['missingPath'], { path: place.path }) : nothingMeant(subject), locale, world);
    return NOT_DONE;
  }
  const text = await placeText(place.path, place.line, options, world, style);
  if (typeof text === 'object') {
    complain(text.wrong, locale, world);
    return NOT_DONE;
  }
  if (text === undefined) complain(filled(USAGE['noFindingThere'], { place: subject }), locale, world);
  else world.stdout.write(text);
  return text === undefined ? 1 : 0;
}

function nothingMeant(subject: string): Text {
  const names = rules.map(({ id }) => id);
  if (subject === '') return filled(USAGE['explainNeeds'], { rules: names.join(', ') });
  const option = closest(subject, [...names, ...kinds.map(({ id }) => id)]);
  const meant = option === undefined ? undefined : filled(USAGE['meant'], { option });
  return filled(USAGE['nothingToExplain'], { place: subject, rules: names.join(', '), meant });
}

function ruleText(subject: string, locale: Locale, style: Style): string | undefined {
  const rule = rules.find(({ id }) => id === subject.replace(/^pi-guard\//, ''));
  return (
    rule &&
    explained(
      rule.id,
      rule.description[locale],
      [
        [say(REPORT['why'], locale), [rule.why[locale]]],
        [say(REPORT['law'], locale), rule.laws.map((id) => citeLaw(id, locale))],
        [say(REPORT['page'], locale), [docsUrl(rule.id)]],
      ],
      style,
    )
  );
}

function kindText(subject: string, locale: Locale, style: Style): string | undefined {
  const kind = kindMeant(subject);
  return kind && explained(kind.id, kind.name[locale], kindParts(kind, locale), style);
}

/** What is found at a line; undefined when nothing is, and a sentence when the file was not checked to the end. */
async function placeText(
  path: string,
  line: number,
  options: Options,
  world: World,
  style: Style,
): Promise<string | undefined | { readonly wrong: Text }> {
  const asked = { ...options, paths: [path], preset: options.preset ?? ('strict' as const), inlineConfig: false, fix: false };
  const session = new Session(asked, world);
  const file = resolve(world.cwd, path);
  const { scan } = await look(asked, session, linterOf(asked, session, world), world, { files: [file], usesCache: false });
  const [problem] = session.problems;
  if (problem !== undefined) return { wrong: { en: problem, 'zh-CN': problem } };
  if (scan.notParsed + scan.tooSlow + scan.crashed > 0) {
    const why = scan.results.flatMap(({ messages }) => messages.filter((message) => !scan.details.has(message)))[0]?.message ?? '';
    return { wrong: filled(USAGE['notExplained'], { path, why }) };
  }
  const { items } = judged(scan, { rules: options.rules, quiet: false, known: [], isByUpgrade: () => false, textOf: () => undefined });
  const { cwd } = world;
  const report: Report = { items, notChecked: [], problems: [], remarks: [], files: 1, cwd, locale: session.locale, version, summary: [] };
  const there = items.filter(({ reported: { start, end } }) => start.line <= line && line <= end.line);
  return there.length === 0 ? undefined : there.map((item) => detailedItem(item, report, style)).join('\n');
}

function explained(name: string, what: string, parts: readonly Part[], style: Style): string {
  return [`${paint('bold', name, style)}: ${what}`, ...partLines(parts, style)].map((line) => `${line}\n`).join('');
}
