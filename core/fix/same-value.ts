/** The same value in several lines of a log: repaired in one of them, it still stands in the others, so that one repair changes all. */
import type { Facts } from '../sources/file/facts.ts';
import type { Variable } from '../sources/file/bindings.ts';
import { contains, rangeOf, walk } from '../syntax/tree.ts';
import type { Edit, Finding, Fix, Node, Text } from '../types.ts';
import { addTo } from '../groups.ts';

/** The rule about logs. */
const LOGS = 'no-log-personal-info';
/** More lines than this are a habit of the file, not one value. */
const MAX_PLACES = 6;
/** A value as a name or a member of one. */
const READ = /^[\w$]+(?:\??\.[\w$]+)*$/;

/** Findings about one value in several lines, each with a repair of all of them before its own. */
export function withSameValues(facts: Facts, findings: readonly Finding[]): readonly Finding[] {
  const candidates = findings.filter(
    (finding) => finding.ruleId === LOGS && finding.fixes.length > 0 && READ.test(valueOf(facts, finding)),
  );
  const repeated = [...grouped(candidates, (finding) => valueOf(facts, finding)).values()].filter((group) => group.length > 1);
  if (repeated.length === 0) return findings;
  const holders = holdersOf(facts, new Set(repeated.flat()));
  const together = new Map(
    repeated
      .flatMap((group) => [...grouped(group, (finding) => holders.get(finding))])
      .flatMap(([holder, same]) =>
        [...grouped(same, ({ sink }) => sink === 'thrown-errors').values()].map((alike) => [holder, alike] as const),
      )
      .flatMap(([holder, same]) => (holder === undefined ? [] : jointFixes(facts, holder, same))),
  );
  return findings.map((finding) => {
    const fix = together.get(finding);
    return fix ? { ...finding, fixes: [fix, ...finding.fixes] } : finding;
  });
}

/**
 * For each finding about the value of one variable the repair of all of them, which does in each place what its title announces for the first;
 * none where they have no such.
 */
function jointFixes({ file: { text } }: Facts, holder: Variable, same: readonly Finding[]): (readonly [Finding, Fix])[] {
  if (same.length < 2 || same.length > MAX_PLACES) return [];
  const lines = same.map(({ range }) => lineAt(text, range.start));
  if (isWrittenBetween(holder, same)) return [];
  return same.flatMap((finding, index) => {
    const [own] = finding.fixes;
    const fixes = same.map((other) => (other === finding ? own : own && likeOf(own, other.fixes)));
    const edits = fixes.includes(undefined) ? undefined : merged(fixes as Fix[]);
    if (!own || !edits || isUnreadAfter(holder, edits)) return [];
    const others = [...new Set(lines)].filter((line) => line !== lines[index]);
    const joint: Fix = { ...own, title: titleOf(own.title, others), safety: 'review', edits };
    return [[finding, joint] as const];
  });
}

/** The repair that does the same as another one: where it masks, no line is taken out. */
function likeOf(own: Fix, fixes: readonly Fix[]): Fix | undefined {
  const alike = fixes.filter(({ act, isRemoval }) => act === own.act && isRemoval === own.isRemoval);
  return alike.find(({ title }) => title.en === own.title.en) ?? alike[0];
}

function valueOf({ file }: Facts, { range }: Finding): string {
  return file.text.slice(range.start, range.end);
}

function grouped<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    addTo(groups, key, finding);
  }
  return groups;
}

/** The variable that each value is read from: a name may mean another value in another function. */
function holdersOf({ parsed: { tree }, bindings }: Facts, findings: ReadonlySet<Finding>): ReadonlyMap<Finding, Variable> {
  const starts = new Map([...findings].map((finding) => [finding.range.start, finding]));
  const holders = new Map<Finding, Variable>();
  walk(tree, (node: Node) => {
    const finding = node.type === 'Identifier' ? starts.get(node.range[0]) : undefined;
    const variable = finding && node.type === 'Identifier' && rangeOf(node).end <= finding.range.end ? bindings.resolve(node) : undefined;
    if (finding && variable) holders.set(finding, variable);
  });
  return holders;
}

/** The edits of several repairs, those that they share once; undefined where two change one place in different ways. */
function merged(fixes: readonly Fix[]): Edit[] | undefined {
  const edits = [...new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [JSON.stringify(edit), edit])).values()];
  const sorted = [...edits].sort(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '') || a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const isClean = sorted.every((edit, index) => {
    const before = sorted[index - 1];
    // The order of two insertions at one offset, such as two imports, is undefined.
    return !before || before.file !== edit.file || (before.range.end <= edit.range.start && before.range.start !== edit.range.start);
  });
  return isClean ? edits : undefined;
}

/** Whether the edits remove the last read of the variable: then a person has to decide what becomes of its declaration. */
function isUnreadAfter({ name, references }: Variable, edits: readonly Edit[]): boolean {
  return references
    .filter((reference) => reference.isRead())
    .every((reference) => {
      const at = rangeOf(reference.identifier as Node);
      return edits.some(({ file, range, text }) => file === undefined && contains(range, at) && !text.includes(name));
    });
}

/** Whether a variable is given another value between two of the places: its text may have become a list there. */
function isWrittenBetween({ references }: Variable, same: readonly Finding[]): boolean {
  const places = same.map(({ range }) => range.start);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return references.some((reference) => {
    const [at] = reference.identifier.range;
    return reference.init !== true && reference.isWrite() && first < at && at < last;
  });
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function titleOf(title: Text, lines: readonly number[]): Text {
  if (lines.length === 0) return { en: `${title.en}, in each place of the line`, 'zh-CN': `${title['zh-CN']}（该行各处）` };
  const listed = lines.map(String);
  return {
    en: `${title.en}, and likewise in ${lines.length > 1 ? 'lines' : 'line'} ${listed.join(', ')}`,
    'zh-CN': `${title['zh-CN']}，第 ${listed.join('、')} 行一并处理`,
  };
}
