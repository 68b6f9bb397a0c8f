/** How the time for one file grows with its length, and what our rules add to the strangest files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter, SourceCode } from 'eslint';
import * as tsParser from '@typescript-eslint/parser';
import { shapes, type Shape } from './shapes.ts';
import { ownVariant, zeroVariant } from './variants.ts';

/** Short texts are measured more often: the difference of two small times needs it. */
const MIN_TIME = 2_500;
const MAX_ROUNDS = 60;

export const SIZES = [1_000, 5_000, 20_000] as const;

export interface ShapeResult {
  /** Milliseconds that the rules of `strict` take, by number of lines. */
  readonly rules: Readonly<Record<number, number>>;
  /** Rules from 5,000 to 20,000 lines. */
  readonly growth: number;
  /** Parsing and linting with our rules by parsing and linting without any, at the size where it is most. */
  readonly ratio: number;
}

export function measureGrowth(rounds: number): Record<string, ShapeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-growth-'));
  try {
    return Object.fromEntries(shapes.map((shape) => [shape.name, measureShape(shape, folder, rounds)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureShape({ text, modules = {} }: Shape, folder: string, rounds: number): ShapeResult {
  for (const [name, module] of Object.entries(modules)) writeFileSync(join(folder, name), module);
  const own = ownVariant('strict', true, 'strict');
  const zero = zeroVariant('zero');
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  const filename = join(folder, 'input.ts');
  const rules: Record<number, number> = {};
  let ratio = 0;
  for (const size of SIZES) {
    const source = text(size);
    const best = { parse: Infinity, zero: Infinity, own: Infinity };
    const until = performance.now() + MIN_TIME;
    for (let round = 0; round <= rounds || (round < MAX_ROUNDS && performance.now() < until); round++) {
      const parsed = timed(() => tsParser.parseForESLint(source, { filePath: filename, loc: true, range: true, comment: true, tokens: true, sourceType: 'module' }));
      best.parse = Math.min(best.parse, parsed.took);
      for (const [name, variant] of [['zero', zero], ['own', own]] as const) {
        const { ast, scopeManager, visitorKeys } = parsed.value;
        const sourceCode = new SourceCode({ text: source, ast: { ...ast } as unknown as SourceCode.Config['ast'], scopeManager: scopeManager as unknown as SourceCode.Config['scopeManager'], visitorKeys: visitorKeys as SourceCode.VisitorKeys });
        const config = variant.open() as Linter.Config[];
        // What is read once for a project is no cost of this file.
        linter.verify('', config, { filename });
        best[name] = Math.min(best[name], timed(() => linter.verify(sourceCode, config, { filename })).took);
      }
    }
    rules[size] = best.own - best.zero;
    ratio = Math.max(ratio, (best.parse + best.own) / (best.parse + best.zero));
  }
  return { rules, growth: (rules[SIZES[2]] ?? NaN) / (rules[SIZES[1]] ?? NaN), ratio };
}

function timed<T>(work: () => T): { readonly value: T; readonly took: number } {
  const started = performance.now();
  const value = work();
  return { value, took: performance.now() - started };
}
