/** Places of model rows as data: `argument[1..].parameter[0]`. */
export type Step =
  | { readonly type: 'property'; readonly key: string }
  | { readonly type: 'keyed'; readonly argument: number }
  | { readonly type: 'parameter' | 'argument'; readonly index: number }
  | { readonly type: 'result' | 'thrown' };

export interface Place {
  readonly base: 'argument' | 'receiver' | 'return';
  /** First argument, and the last one; unbounded for `[1..]`, both negative for `[last]`, whatever its number is. */
  readonly first: number;
  readonly last: number;
  readonly steps: readonly Step[];
}

/** The position of the last argument of a call. */
export const LAST = -1;

const BASE = /^(argument|receiver|return)(?:\[(\d+|last)(\.\.)?\])?/;
const STEP = /^(?:\[argument\[(\d+)\]\]|\.(parameter|argument)\[(\d+)\]|\.(return|thrown)\b|\.(@keys|[\w*]+))/;

/** Reads a place. Throws for a text that is none, and for one that the engine could not follow. */
export function readPlace(text: string): Place {
  const base = BASE.exec(text);
  if (!base) throw new Error(`"${text}" is no place of a model: it starts with argument[n], receiver or return`);
  const first = base[2] === 'last' ? LAST : Number(base[2] ?? 0);
  const steps: Step[] = [];
  let rest = text.slice(base[0].length);
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (!step) throw new Error(`"${text}" is no place of a model: "${rest}" is no step`);
    steps.push(stepOf(step));
    rest = rest.slice(step[0].length);
  }
  const parameter = steps.findIndex(({ type }) => type === 'parameter');
  if (parameter >= 0 && (base[1] !== 'argument' || (parameter + 1 < steps.length && steps[parameter + 1]?.type !== 'argument')))
    throw new Error(`"${text}" is no place of a model: a parameter belongs to an argument, and only .argument[n] can follow it`);
  return { base: base[1] as Place['base'], first, last: base[3] ? Infinity : first, steps };
}

function stepOf([, argument, role, index, result, key = '']: RegExpExecArray): Step {
  if (argument !== undefined) return { type: 'keyed', argument: Number(argument) };
  if (role !== undefined) return { type: role as 'parameter' | 'argument', index: Number(index) };
  if (result !== undefined) return { type: result === 'thrown' ? 'thrown' : 'result' };
  return { type: 'property', key };
}
