/** What may be wrong with a repair of real code. Each complaint is a class with what was seen. */
import { applyEdits, parseFile, type Edit, type Finding, type Fix } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/tree.ts';
import { compile, newProblems, type Compiled } from './compiler.ts';
import { lint } from './lint.ts';
import { oracleComplaint } from './oracle.ts';
import type { Setting } from './setting.ts';

export interface Complaint {
  readonly reason: string;
  readonly detail: string;
}

/** A file with its findings in one setting. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  readonly setting: Setting;
  readonly findings: readonly Finding[];
  readonly compiled: Compiled | undefined;
  readonly linted: readonly string[];
}

const here = (edits: readonly Edit[]): Edit[] => edits.filter(({ file }) => file === undefined);
const key = ({ ruleId, kinds, sink }: Finding): string => `${ruleId} ${kinds.join()} ${sink}`;
/** Calls that make a text or another form of a value and do nothing else. */
const PURE = /^(?:String|Number|JSON\.stringify|encodeURIComponent|encodeURI|decodeURIComponent|Object\.(?:assign|keys|values)|[\w.$?(), [\]+*/-]*\.(?:toString|trim|toFixed|toUpperCase|toLowerCase|padEnd|padStart|slice|substring|replace|map|join)|(?:vue)?[tT]oRaw|unref|getApp|(?:wx|uni|my|tt|swan)\.getStorageSync|(?:local|session)Storage\.getItem)$/;
/** Lines of a log that go as a whole. */
const NOTE = /^console\??\.(?:log|debug|info|dir|table)$/;
/** Where a safe repair may stand: what only people read. */
const READ_BY_PEOPLE = /(?:^|\.)(?:console|log|logs|logger|logging|winston|pino|bunyan|signale|consola|debug)\b|\b\w*log\w*\b|stdout|stderr|^(?:throw|new)\b|error|warn|debug|print|reject|alert/i;

/** Everything that is wrong with one offer. */
export function complaintsAbout(checked: Checked, finding: Finding, fix: Fix): Complaint[] {
  const { path, text, setting } = checked;
  let repaired: string;
  try {
    repaired = applyEdits(text, here(fix.edits));
  } catch {
    return [{ reason: 'overlap', detail: 'its edits overlap' }];
  }
  return setting.withFilesOf(fix.edits, (files) => {
    const after = setting.findings(path, repaired);
    if (!after) return [{ reason: 'parse', detail: 'no longer parses' }];
    return [
      ...complaintsOfAnalysis(checked, finding, fix, after, repaired),
      ...newProblems(checked.compiled?.problems ?? [], compile(path, repaired, setting.host, files)?.problems ?? []).map((detail) => ({ reason: 'types', detail })),
      ...newProblems(checked.linted, lint(path, repaired)).map((detail) => ({ reason: 'lint', detail })),
      ...here(fix.edits).flatMap((edit) => {
        const detail = /hardcoded|in-url/.test(finding.ruleId) ? undefined : oracleComplaint(text, finding, edit, checked.compiled);
        return detail === undefined ? [] : [{ reason: 'leak', detail }];
      }),
      ...complaintsOfStatement(path, text, repaired, fix),
    ];
  });
}

function complaintsOfAnalysis({ text, findings }: Checked, finding: Finding, fix: Fix, after: readonly Finding[], repaired: string): Complaint[] {
  const before = findings.filter((item) => key(item) === key(finding)).length;
  const same = after.filter((item) => key(item) === key(finding)).length;
  if (same >= before && after.length >= findings.length && isStillThere(finding, fix, after)) return [{ reason: 'still there', detail: 'the finding is still there' }];
  const known = new Map<string, number>();
  for (const item of findings) known.set(key(item), (known.get(key(item)) ?? 0) + 1);
  const came = after.filter((item) => {
    const left = known.get(key(item)) ?? 0;
    known.set(key(item), left - 1);
    return left <= 0;
  });
  // What is reported of a statement is its worst value; what stood beside it is reported once that is repaired.
  // What is written out in an address or a log is there afterwards too.
  const isThereToo = (item: Finding): boolean => finding.ruleId.startsWith('no-hardcoded-') && /in-url|no-log/.test(item.ruleId) && item.kinds.every((kind) => finding.kinds.includes(kind));
  const isBeside = came.every((item) => (item.ruleId === finding.ruleId && item.sink === finding.sink) || isThereToo(item));
  if (came.length > 0 && after.length >= findings.length && !isBeside) return [{ reason: 'new finding', detail: `a finding came: ${came.map(({ ruleId, kinds }) => `${ruleId} ${kinds.join()}`).join('; ')}` }];
  const start = Math.min(...here(fix.edits).filter(({ text }) => !/\b(?:import|require)\b/.test(text)).map(({ range }) => range.start));
  const removed = (source: string, edits: readonly Edit[]): string => here(edits).map(({ range }) => source.slice(range.start, range.end)).join('\n');
  // Where a line went, the one below it may be of the same sort.
  const isSame = (edits: readonly Edit[]): boolean => !fix.isRemoval || removed(repaired, edits) === removed(text, fix.edits);
  const again = after.find((item) => item.ruleId === finding.ruleId && item.fixes.some(({ title, edits }) => title.en === fix.title.en && isSame(edits) && here(edits).some(({ range, text }) => range.start === start && text === here(fix.edits).at(-1)?.text)));
  return again ? [{ reason: 'second run', detail: 'a second run changes the same place again' }] : [];
}

/** Whether what is reported afterwards stands where the repaired value stood, and comes from there: another value of the statement is reported in its place. */
function isStillThere(finding: Finding, fix: Fix, after: readonly Finding[]): boolean {
  const before = here(fix.edits).filter(({ range }) => range.end <= finding.range.start);
  const inside = here(fix.edits).filter(({ range }) => range.start < finding.range.end && finding.range.start < range.end);
  const growth = (edits: readonly Edit[]): number => edits.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
  const start = finding.range.start + growth(before);
  const end = finding.range.end + growth(before) + growth(inside);
  return after.some((item) => key(item) === key(finding) && item.messageId === finding.messageId && item.range.start < end && start < item.range.end && !isOfOtherFile(finding, item));
}

/** Whether a finding is about a value of another file, and the one before was not. */
function isOfOtherFile(before: Finding, after: Finding): boolean {
  return before.flow?.[0]?.file === undefined && after.flow?.[0]?.file !== undefined;
}

function complaintsOfStatement(path: string, text: string, repaired: string, fix: Fix): Complaint[] {
  const complaints: Complaint[] = [];
  const imports = [...repaired.matchAll(/^import .*$/gm)].map(([line]) => line).filter((line) => line.includes('pi-guard-mask'));
  if (new Set(imports).size < imports.length) complaints.push({ reason: 'import', detail: 'imports twice' });
  if (!/\.[cm]?[jt]sx?$/.test(path)) return complaints;
  const edits = here(fix.edits);
  const replaced = edits.filter(({ range }) => range.start < range.end);
  const outer: string[] = [];
  walk(parseFile(path, text, { repair: true }).tree, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const callee = text.slice(...node.callee.range);
    for (const { range } of replaced) {
      const isInside = range.start <= node.range[0] && node.range[1] <= range.end;
      if (isInside && edits.some(({ range: gone, text: put }) => put === '' && gone.start <= node.range[0] && node.range[1] <= gone.end) && (NOTE.test(callee) || fix.isRemoval)) {
        outer.push(callee);
        continue;
      }
      if (isInside && !PURE.test(callee) && !repaired.includes(text.slice(...node.range))) complaints.push({ reason: 'call lost', detail: `a call is left out or given something else: ${callee}` });
      if (node.range[0] <= range.start && range.end <= node.range[1] && !isInside) outer.push(callee);
    }
  });
  if (fix.safety === 'safe' && !outer.some((callee) => READ_BY_PEOPLE.test(callee)) && !/\bthrow\b|catch/.test(text)) complaints.push({ reason: 'not a log', detail: `safe in ${outer.at(-1) ?? 'no call'}` });
  return complaints;
}

/** Applies the safe repairs of a file one after the other, as fix on save does, until there are none. */
export function complaintOfAll({ path, text, setting }: Checked): Complaint | undefined {
  let current = text;
  for (let round = 0; round < 200; round++) {
    const fix = setting.findings(path, current)?.flatMap(({ fixes }) => fixes).find(({ safety, edits }) => safety === 'safe' && edits.length > 0);
    if (!fix) return undefined;
    const next = applyEdits(current, here(fix.edits));
    if (next === current) return { reason: 'together', detail: 'a safe repair changes nothing' };
    current = next;
    if (!setting.findings(path, current)) return { reason: 'together', detail: 'safe repairs together no longer parse' };
  }
  return { reason: 'together', detail: 'safe repairs never end' };
}
