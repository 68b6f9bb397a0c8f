/** A file is text that somebody else wrote: no pattern may take more than its share of time on any of it. */
import assert from 'node:assert/strict';
import type { VulnerableDiagnostics } from 'recheck';
import { checkSync } from 'recheck/lib/browser.js';
import { regexpsBelow, type RegexpInSource } from '../tools/regexps.ts';

/**
 * Patterns with look-behind are not decided by automata, and fuzzing them takes long: those are measured instead. How many
 * are decided within this time depends on the machine, so what is decided to grow with a power is measured as well.
 */
const TIMEOUT = 250;
const HOSTILE_LENGTH = 20_000;
const MAX_TIME = 1_000;

/**
 * The same pattern with small bounds, so that automata stay small: runs of one character are shortened, repeated groups,
 * where the danger is, become unbounded.
 */
function simplified(source: string): string {
  return source.replace(/(\)|[^(\\]?)\{(\d+)(?:(,)(\d*))?\}/g, (whole, before: string, low: string, comma = '', high = '') => {
    const most = high === '' ? (comma === '' ? Number(low) : Infinity) : Number(high);
    if (before === ')') return most > 4 ? `${before}${comma === '' ? '{2}' : '*'}` : whole;
    const least = Math.min(Number(low), 2);
    return `${before}{${comma === '' ? String(least) : `${String(least)},${most === Infinity ? '' : String(Math.min(most, 4))}`}}`;
  });
}

/** Long runs of what the pattern itself speaks of. */
function hostileTexts(source: string, length: number): string[] {
  const words = [...source.matchAll(/[\w-]{2,}|[^\w\s]/g)].map(([word]) => word);
  const parts = new Set([...words, 'a', 'A', '0', 'a1', ' ', '\t', '_', '\n', '\n ', '{{', '"', '\'', '=', '/', '.', '-', 'a.', 'a/', 'x ', '中', ...words.map((word) => `${word} `)]);
  return [...parts].flatMap((part) => {
    const run = part.repeat(length / part.length);
    return [run, `${run}\u0001`, ...words.slice(0, 3).map((word) => `${word}${run}\u0001`)];
  });
}

/** The checker's own attack, pumped up to a length. */
function attackOf({ attack }: VulnerableDiagnostics, length: number): string {
  const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length);
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const repeat = Math.max(1, Math.floor((length - fixed) / Math.max(1, pumped)));
  return attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeat)).join('') + attack.suffix;
}

/**
 * The most time, in milliseconds of the processor, that a pattern takes for one of some texts. A text that takes too long is matched
 * a second time, since other programs that share the processor's caches slow the first.
 */
function slowest({ source, flags }: Pick<RegexpInSource, 'source' | 'flags'>, texts: readonly string[]): number {
  const pattern = new RegExp(source, flags);
  let most = 0;
  for (const text of texts) {
    const first = timeOf(pattern, text);
    most = Math.max(most, first > MAX_TIME ? Math.min(first, timeOf(pattern, text)) : first);
    if (most > MAX_TIME) return most;
  }
  return most;
}

function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  pattern.test(text);
  return process.cpuUsage(before).user / 1_000;
}

describe('regular expressions of the sources', function () {
  this.timeout(180_000);

  const regexps = ['core', 'eslint-plugin', 'extension'].flatMap(regexpsBelow);

  it('are all read', () => {
    assert.ok(regexps.length > 500);
    for (const file of ['credentials/code-hosting/github-token.ts', 'eslint-plugin/command/files/generated-code.ts', 'extension/server/answers/hover.ts']) assert.ok(regexps.some(({ where }) => where.includes(file)), file);
  });

  it('are not open to catastrophic backtracking', () => {
    const open: string[] = [];
    for (const regexp of regexps) {
      const result = checkSync(simplified(regexp.source), regexp.flags.replace(/[dg]/g, ''), { timeout: TIMEOUT });
      if (result.status === 'safe') continue;
      if (result.status === 'vulnerable' && result.complexity.type === 'exponential') {
        open.push(`${regexp.where} is open: ${result.complexity.summary}`);
        continue;
      }
      const time = slowest(regexp, result.status === 'vulnerable' ? [attackOf(result, HOSTILE_LENGTH)] : hostileTexts(regexp.source, HOSTILE_LENGTH));
      if (time > MAX_TIME) open.push(`${regexp.where} takes ${time.toFixed(0)} ms for ${String(HOSTILE_LENGTH)} characters`);
    }
    assert.deepEqual(open, []);
  });

  it('are recognised when they are open', () => {
    assert.equal(checkSync(simplified(String.raw`^(?:a+){1,50}$`), '', {}).status, 'vulnerable');
    const open = String.raw`(?<!-)\w*\d\w*-$`;
    assert.ok(slowest({ source: open, flags: '' }, hostileTexts(open, 1_500)) > 20);
    const squared = String.raw`\w*\d\w*-$`;
    const result = checkSync(squared, '', {});
    assert.ok(result.status === 'vulnerable');
    assert.ok(slowest({ source: squared, flags: '' }, [attackOf(result, 1_500)]) > 20);
  });
});
