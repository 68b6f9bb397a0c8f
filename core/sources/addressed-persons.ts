/** Recognises the name of a person among the parameters of an address: the other parameters are the evidence. */
import { addressedPersons, personNouns } from '../catalog/words/person-words.ts';
import type { Node } from '../types.ts';
import type { FlowContext } from './flow/context.ts';
import { sourceAt } from './names/names.ts';
import { lastName, unwrap } from '../syntax/tree.ts';
import { splitWords } from './names/words.ts';
import type { SunkValue } from '../sinks/use.ts';

const persons = new Set([...personNouns, ...addressedPersons]);
const NAME = /^(?:name|nm)$/i;

/**
 * Values of one address: a `name` is a person's name where the id of a person stands beside it. Only values that are no more than a guess
 * are changed.
 */
export function ofPersons(values: readonly SunkValue[], context: FlowContext): readonly SunkValue[] {
  if (!values.some(({ label = '' }) => isIdOfPerson(label))) return values;
  return values.map((value) => {
    const { node, label = '' } = value;
    const given = NAME.test(label) ? context.evaluate(node) : undefined;
    const isName = NAME.test(lastName(innermost(node)) ?? '');
    return given && isName && !given.silent && given.sources.every(({ confidence }) => confidence === 'low')
      ? { ...value, held: { sources: [sourceAt(node, 'person-name', label, 'label', 'medium')], silent: false } }
      : value;
  });
}

function isIdOfPerson(label: string): boolean {
  const words = splitWords(label);
  return label.toLowerCase() === 'uid' || (words.length > 1 && words.at(-1) === 'id' && persons.has(words.at(-2) ?? ''));
}

/** What an encoding call is given: `encodeURIComponent(name)`. */
function innermost(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && bare.arguments[0] && /^encodeURI/.test(lastName(bare.callee) ?? '')
    ? unwrap(bare.arguments[0])
    : bare;
}
