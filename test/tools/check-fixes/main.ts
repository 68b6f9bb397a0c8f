/**
 * Applies every offered repair of every finding in real code, in memory, with the package of masks and without it:
 * `npm run check-fixes -- <checkouts> [--preset recommended|strict] [--out <file>] [--only <part of a name>] [--most <n>]`. With `--most`,
 * files are drawn, and a project ends with its n-th offer: large ones count no more than small ones. Each folder directly below
 * <checkouts> is a project. With `--out`, each finding and offer is a line of JSON there and a second call goes on with the projects
 * that are missing; `--report <file>` prints the tables of such a file, with `--draw <n> --seed <n>` some of its offers to be read. Files with offers name real code: keep them outside the repository.
 */
import { appendFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRESETS, dataLanguageOf, isReported, languageOf, type Finding, type Preset } from '../../../core/index.ts';
import { generatedReason } from '../../../eslint-plugin/command/files/generated-code.ts';
import { complaintOfAll, complaintsAbout, type Checked } from './checks.ts';
import { compile } from './compiler.ts';
import { lint } from './lint.ts';
import { partsOf, shapeOf } from './oracle.ts';
import { draw, report, type Line, type Offered } from './report.ts';
import { randomFrom } from '../personal-values.ts';
import { Setting } from './setting.ts';

const MAX_BYTES = 300_000;
const most = (): number => (values.most === undefined ? Infinity : Number(values.most));
const LEFT_OUT = /^(?:node_modules|\.git|dist|miniprogram_npm|uni_modules)$/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { preset: { type: 'string', default: 'strict' }, out: { type: 'string' }, report: { type: 'string' }, only: { type: 'string' }, draw: { type: 'string' }, seed: { type: 'string', default: '1' }, most: { type: 'string' } },
});
if (values.report !== undefined) {
  if (values.draw === undefined) report(linesOf(values.report));
  else draw(linesOf(values.report), Number(values.draw), Number(values.seed));
  process.exit();
}
const [checkouts] = positionals;
if (checkouts === undefined || !PRESETS.includes(values.preset as Preset)) {
  console.error(`usage: npm run check-fixes -- <checkouts> [--preset ${PRESETS.join('|')}] [--out <file>] [--only <name>] [--most <n>] | --report <file>`);
  process.exit(2);
}

let lines: Line[] = values.out !== undefined && existsSync(values.out) ? linesOf(values.out) : [];
const done = new Set(lines.flatMap((line) => (line.line === 'project' ? [line.project] : [])));
// A project that was broken off begins anew.
if (values.out !== undefined && lines.some(({ project }) => !done.has(project))) {
  lines = lines.filter(({ project }) => done.has(project));
  writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
for (const { name } of readdirSync(resolve(checkouts), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !done.has(entry.name) && entry.name.includes(values.only ?? ''))) {
  const started = performance.now();
  let found = 0;
  const keep = (line: Line): void => {
    lines.push(line);
    if (values.out !== undefined) appendFileSync(values.out, `${JSON.stringify(line)}\n`);
    if (line.line === 'offer') found++;
  };
  for (const line of linesOfProject(name, join(resolve(checkouts), name))) {
    keep(line);
    if (found >= most()) break;
  }
  keep({ line: 'project', project: name });
  console.error(`${name}: ${found} offers, ${Math.round((performance.now() - started) / 1000)} s`);
}
report(lines);
process.exitCode = lines.some((line) => line.line === 'offer' && line.safety === 'safe' && line.complaints.length > 0) ? 1 : 0;

function linesOf(file: string): Line[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

function* linesOfProject(project: string, folder: string): Generator<Line> {
  const settings = [new Setting('package', values.preset as Preset, true), new Setting('file', values.preset as Preset, false)];
  const paths = [...listFiles(folder)];
  for (const path of values.most === undefined ? paths : shuffled(paths, Number(values.seed))) {
    const text = readFileSync(path, 'utf8');
    // The command does not read them either: nobody repairs what a tool has written.
    if (generatedReason(path, text) !== undefined) continue;
    // What is found does not depend on what repairs may use.
    if ((settings[0]?.findings(path, text) ?? []).length === 0) continue;
    const perSetting = settings.map((setting) => ({ setting, findings: setting.findings(path, text) ?? [] }));
    const compiled = compile(path, text, settings[0]?.host as Setting['host'], new Map());
    const linted = lint(path, text);
    const offered = new Set<string>();
    for (const { setting, findings } of perSetting) {
      const checked: Checked = { path, text, setting, findings, compiled, linted };
      for (const [index, finding] of findings.entries()) {
        const place = { project, file: relative(folder, path), at: text.slice(0, finding.range.start).split('\n').length, rule: finding.ruleId, sink: finding.sink ?? '', kinds: finding.kinds, shape: shapeOf(finding, compiled), setting: setting.name };
        const offers = [...offersOf(checked, finding, offered)];
        const titles = finding.fixes.map(({ title }) => title.en);
        const known = finding.fixes;
        yield { line: 'finding', ...place, index, isRecommended: isReported(finding, 'recommended'), isPlain: isPlain(text, finding), offers: known.length, safe: known.filter(({ safety }) => safety === 'safe').length, code: text.slice(finding.range.start, finding.range.end).slice(0, 160) };
        for (const offer of offers) yield { line: 'offer', ...place, ...offer };
        if (new Set(titles).size < titles.length) yield { line: 'offer', ...place, title: titles.join(' | '), safety: 'review', before: '', after: '', complaints: [{ reason: 'titles', detail: 'two offers have one title' }] };
      }
      const problem = findings.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')) ? complaintOfAll(checked) : undefined;
      if (problem) yield { line: 'offer', project, file: relative(folder, path), at: 0, rule: '', sink: '', kinds: [], shape: '', setting: setting.name, title: 'all safe ones', safety: 'safe', before: '', after: '', complaints: [problem] };
    }
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  const random = randomFrom(seed);
  return items.map(() => left.splice(random(left.length), 1)[0] as T);
}

/** Offers that no other setting or finding of the file has made. */
function* offersOf(checked: Checked, finding: Finding, known: Set<string>): Generator<Offered> {
  for (const fix of finding.fixes) {
    const key = JSON.stringify([finding.ruleId, fix.edits]);
    if (known.has(key)) continue;
    known.add(key);
    const own = fix.edits.filter(({ file }) => file === undefined);
    const start = checked.text.lastIndexOf('\n', Math.min(...own.filter(({ range, text }) => range.start < range.end || !/import|require/.test(text)).map(({ range }) => range.start)) - 1) + 1;
    yield {
      title: fix.title.en, safety: fix.safety,
      before: own.map(({ range }) => checked.text.slice(range.start, range.end)).join(' ¦ ').slice(0, 300),
      after: own.map(({ text }) => text).join(' ¦ ').slice(0, 500),
      statement: checked.text.slice(start).split('\n').slice(0, 3).join('\n').slice(0, 300),
      complaints: complaintsAbout(checked, finding, fix),
    };
  }
}

/** Whether each value of a finding stands in the code itself, and not inside of a whole object. */
function isPlain(text: string, finding: Finding): boolean {
  return partsOf(finding).every(({ range, name }) => text.slice(range.start, range.end).replace(/[^\w$]+$/, '').endsWith(name) && name !== '' && !finding.kinds.includes('person-object'));
}

function* listFiles(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.test(entry.name)) yield* listFiles(inner);
    else if (entry.isFile() && (languageOf(inner) || dataLanguageOf(inner)) && !/\.min\.js$/.test(inner) && statSync(inner).size < MAX_BYTES) yield inner;
  }
}
