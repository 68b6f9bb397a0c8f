/** Columns of tables that star what they show, and star too little of it. */
import { nameNote } from '../../sources/names/name-notes.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { mayMask } from '../../sanitizers/may-mask.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isMany } from '../../sanitizers/lists.ts';
import { namedSources } from '../../sources/names/names.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { contains, isFunction, keyName, rangeOf, staticText, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { signOf } from '../../scan/text-signs.ts';
import { IDENTIFIER, wordsAt } from '../../scan/word-scanner.ts';
import type { Finding, Node } from '../../types.ts';
import { hasStars } from '../../sanitizers/stars.ts';

const mayHaveColumns = signOf(wordsAt(['dataIndex'], IDENTIFIER));

/** One finding for every `render` of a column that shows too much of the field beside it. What shows a text as it is, or cut short, is no mask. */
export function findWeakColumns(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }): Finding[] {
  if (!facts.signs.has(mayHaveColumns)) return [];
  return (facts.candidates.methods.get('render') ?? []).flatMap((item): Finding[] => {
    const fn = item.value;
    if (item.type !== 'Property' || !isFunction(fn) || !mayMask(fn) || !isStarring(facts, fn)) return [];
    const source = shownBeside(facts, item.parent);
    const weakness = source && judgeFunction(fn, source.kind, facts.flow.exposures.scope)?.weakness;
    if (!source || !weakness || weakness.isGuess || weakness.grade === 'open' || weakness.grade === 'hash') return [];
    return [
      {
        ruleId: rule.id,
        messageId: weakness.message,
        data: { ...weakness.data, names: source.name },
        range: rangeOf(item.key),
        level: weakness.grade,
        confidence: source.confidence,
        kinds: [source.kind],
        exposure: { degree: 'full' },
        flow: [{ range: source.range, note: nameNote(source.name, 'here') }],
        laws: rule.laws,
        fixes: [],
      },
    ];
  });
}

/** Whether a function writes stars. */
function isStarring({ candidates }: Facts, fn: FunctionNode): boolean {
  const range = rangeOf(fn);
  return candidates.strings.some((text) => hasStars(staticText(text) ?? '') && contains(range, rangeOf(text)));
}

/** The field of a column: `dataIndex: 'idCard'`. */
function shownBeside({ flow }: Facts, column: Node): SourceHit | undefined {
  const field = column.type === 'ObjectExpression' ? propertyValue(column, 'dataIndex') : undefined;
  const name = field && staticText(field);
  const named = name === undefined ? [] : namedSources(flow, name, field as Node);
  return column.type === 'ObjectExpression' &&
    column.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'title')
    ? named.find((source) => source.evidence === 'name' && source.confidence !== 'low' && !isMany(source))
    : undefined;
}
