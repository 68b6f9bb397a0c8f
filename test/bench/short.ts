/**
 * The part of the benchmark that fits into every test run: bounds on work that is counted, which no machine changes, and
 * on one ratio of times of the same run, with slack. On generated code only.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as core from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { linesOf, type Sample } from './corpus.ts';
import { measureRules } from './rules.ts';
import { shapes } from './shapes.ts';
import { ownVariant } from './variants.ts';

const { analyze, parseFile } = createRequire(import.meta.url)(join(root, 'eslint-plugin/dist/core.cjs')) as typeof core;

const SMALL = 500;
/** Four times the lines may be four times the work, and a little for what is sorted. */
const MAX_GROWTH = 4.4;
/** How often a node is looked at, on average. */
const MAX_LOOKS = 75;
/** Rules of `recommended`, as a share of parsing and linting without rules. Generated code is all sinks and names. */
const MAX_ADDED = 1.3;
const ROUNDS = 5;
const FILES = 12;

/** What is out of bounds, one line each. */
export function shortProblems(): string[] {
  const problems: string[] = [];
  for (const { name, text } of shapes) {
    const [small, large] = [work(text(SMALL)), work(text(SMALL * 4))] as const;
    console.log(`${name}: ${small.nodes} nodes, looked at ${(small.looks / small.nodes).toFixed(1)} times each; ${(large.looks / small.looks).toFixed(2)} times the work for 4 times the lines`);
    if (large.looks / small.looks > MAX_GROWTH) problems.push(`${name}: ${(large.looks / small.looks).toFixed(2)} times the work for 4 times the lines`);
    if (small.looks / small.nodes > MAX_LOOKS) problems.push(`${name}: each node is looked at ${(small.looks / small.nodes).toFixed(1)} times`);
  }
  const added = measureRules(generated(), [ownVariant('recommended', false, 'recommended')], ROUNDS).variants['recommended']?.added ?? NaN;
  console.log(`recommended adds ${(added * 100).toFixed(1)} % to ESLint without rules, on generated code`);
  if (!(added <= MAX_ADDED)) problems.push(`recommended adds ${(added * 100).toFixed(1)} % to ESLint without rules`);
  return problems;
}

/** Analyses a text over a tree whose nodes count how often they are asked what they are. */
function work(text: string): { readonly nodes: number; readonly looks: number } {
  const parsed = parseFile('/generated/input.ts', text);
  let nodes = 0;
  let looks = 0;
  const seen = new Set<unknown>();
  const pending: unknown[] = [parsed.tree];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    pending.push(...Object.values(value));
    const { type } = value as { type?: unknown };
    if (typeof type !== 'string') continue;
    nodes++;
    Object.defineProperty(value, 'type', { enumerable: true, get: () => (looks++, type) });
  }
  analyze({ path: '/generated/input.ts', text, parsed });
  return { nodes, looks };
}

function generated(): Sample[] {
  const [ordinary] = shapes;
  return Array.from({ length: FILES }, (_, index) => {
    const text = ordinary?.text(100 + index * 20) ?? '';
    return { path: `/generated/${index}.ts`, text, lines: linesOf(text) };
  });
}
