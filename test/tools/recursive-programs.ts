/** Invented programs whose functions, variables and fields lead back to one another, for tests of the engine. */

/** Numbers below a limit that look drawn and are the same for the same seed. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const FUNCTIONS = 5;
const VARIABLES = 4;

/** One program: a few functions that call each other, variables that are made of one another, and a log line for each. */
export function recursiveProgram(seed: number): string {
  const next = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  const atom = (): string => pick(['user.phone', 'user.idCard', '0', "''", 'q', `x${next(VARIABLES)}`, `g${next(FUNCTIONS)}()`, `g${next(FUNCTIONS)}(q)`, `x${next(VARIABLES)}.part`, 'account.email', 'true']);
  const expression = (depth: number): string => {
    if (depth === 0) return atom();
    const inner = (): string => expression(depth - 1);
    return pick([
      atom,
      () => `(c ? ${inner()} : ${inner()})`,
      () => `(${inner()} || ${inner()})`,
      () => `({ part: ${inner()} })`,
      () => `({ part: ${inner()} }).part`,
      () => `[${inner()}]`,
      () => `String(${inner()})`,
      () => `[${inner()}].map((q) => ${inner()})`,
      () => `g${next(FUNCTIONS)}(${inner()})`,
    ])();
  };
  const lines = [
    ...Array.from({ length: FUNCTIONS }, (_, index) => `function g${index}(q) { return ${expression(2)} }`),
    ...Array.from({ length: VARIABLES }, (_, index) => `let x${index} = ${expression(1)};`),
    ...Array.from({ length: VARIABLES }, () => `if (c) x${next(VARIABLES)} = ${expression(1)};`),
    ...Array.from({ length: 2 }, () => `x${next(VARIABLES)}.part = ${expression(1)};`),
    ...Array.from({ length: FUNCTIONS }, (_, index) => `console.log(g${index}(${pick(['', '1', 'user.address'])}));`),
    ...Array.from({ length: VARIABLES }, (_, index) => `console.log(x${index});`),
  ];
  return lines.join('\n');
}
