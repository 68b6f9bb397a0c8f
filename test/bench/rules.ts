/**
 * What rules add to ESLint, in one process: each file is parsed once a round, and each variant verifies a new
 * `SourceCode` over that tree, in an order that turns with file and round.
 */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { Linter, SourceCode } from 'eslint';
import * as tsParser from '@typescript-eslint/parser';
import type { Sample } from './corpus.ts';
import { CONTROL_LIMIT, sumOfMedians, sumOfMinima } from './estimate.ts';
import { zeroVariant, type Variant } from './variants.ts';

const vueParser = createRequire(import.meta.url)('vue-eslint-parser') as Pick<typeof tsParser, 'parseForESLint'>;

export interface RulesResult {
  readonly files: number;
  readonly lines: number;
  readonly rounds: number;
  /** Zero rules again, as a share of the floor: beyond the limit nothing below counts. */
  readonly control: number;
  readonly isVoid: boolean;
  /** Milliseconds for a thousand lines: parsing and ESLint without rules. */
  readonly floor: number;
  readonly variants: Readonly<Record<string, VariantResult>>;
}

export interface VariantResult {
  readonly messages: number;
  /** What the rules add, as a share of the floor. */
  readonly added: number;
  /** The same from medians. */
  readonly addedMedian: number;
  /** Milliseconds added for a thousand lines. */
  readonly perKline: number;
}

interface Timed {
  readonly variant: Variant;
  readonly times: number[][];
  messages: number;
}

const ZERO = 'zero';
const CONTROL = 'control';

export function measureRules(samples: readonly Sample[], variants: readonly Variant[], rounds: number): RulesResult {
  const files = samples.filter(isParsed);
  const timed: Timed[] = [zeroVariant(ZERO), zeroVariant(CONTROL), ...variants].map((variant) => ({ variant, times: files.map(() => []), messages: 0 }));
  const parseTimes: number[][] = files.map(() => []);
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  for (let round = -1; round < rounds; round++) {
    globalThis.gc?.();
    const configs = timed.map(({ variant }) => variant.open());
    for (const one of timed) one.messages = 0;
    files.forEach((file, index) => {
      const started = performance.now();
      const parsed = parse(file);
      const parseTime = performance.now() - started;
      if (round >= 0) parseTimes[index]?.push(parseTime);
      timed.forEach((_, turn) => {
        const at = (turn + index + round + 1) % timed.length;
        const { variant, times } = timed[at] as Timed;
        // The plugin remembers what it found by the program.
        const sourceCode = new SourceCode({ text: file.text, ast: { ...parsed.ast } as unknown as SourceCode.Config['ast'], parserServices: { ...parsed.services } as SourceCode.ParserServices, scopeManager: parsed.scopeManager as unknown as SourceCode.Config['scopeManager'], visitorKeys: parsed.visitorKeys as SourceCode.VisitorKeys });
        const filename = variant.modules ? file.path : relative('/', file.path);
        const begun = performance.now();
        const messages = linter.verify(sourceCode, configs[at] as Linter.Config[], { filename });
        const took = performance.now() - begun;
        if (round >= 0) times[index]?.push(took);
        else refuseFatal(messages, file.path);
        (timed[at] as Timed).messages += messages.length;
      });
    });
  }
  return resultOf(files, timed, parseTimes, rounds);
}

function resultOf(files: readonly Sample[], timed: readonly Timed[], parseTimes: readonly number[][], rounds: number): RulesResult {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const timesOf = (name: string): number[][] => timed.find(({ variant }) => variant.name === name)?.times ?? [];
  const [zero, zeroMedian] = [sumOfMinima(timesOf(ZERO)), sumOfMedians(timesOf(ZERO))];
  const [floor, floorMedian] = [sumOfMinima(parseTimes) + zero, sumOfMedians(parseTimes) + zeroMedian];
  const control = (sumOfMinima(timesOf(CONTROL)) - zero) / floor;
  const variants: Record<string, VariantResult> = {};
  for (const { variant, times, messages } of timed) {
    if (variant.name === ZERO || variant.name === CONTROL) continue;
    const added = sumOfMinima(times) - zero;
    variants[variant.name] = { messages, added: added / floor, addedMedian: (sumOfMedians(times) - zeroMedian) / floorMedian, perKline: (added / lines) * 1000 };
  }
  return { files: files.length, lines, rounds, control, isVoid: Math.abs(control) > CONTROL_LIMIT, floor: (floor / lines) * 1000, variants };
}

function parse({ path, text }: Sample): ReturnType<typeof tsParser.parseForESLint> {
  const options = { filePath: path, ecmaFeatures: { jsx: true }, loc: true, range: true, comment: true, tokens: true, sourceType: 'module' as const };
  return path.endsWith('.vue') ? vueParser.parseForESLint(text, { ...options, parser: tsParser } as typeof options) : tsParser.parseForESLint(text, options);
}

function isParsed(file: Sample): boolean {
  try {
    parse(file);
    return true;
  } catch {
    return false;
  }
}

/** A variant that was not configured for a file would look as if it cost nothing. */
function refuseFatal(messages: readonly Linter.LintMessage[], path: string): void {
  const wrong = messages.find((message) => message.fatal === true || /no matching config/i.test(message.message));
  if (wrong) throw new Error(`${path}: ${wrong.message}`);
}
