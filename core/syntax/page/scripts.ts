/** The scripts of a page as one program: in a browser they share their names. */
import type { Program, Range } from '../../types.ts';
import { unlessInvalid } from '../failure.ts';
import { applyPatches, blankText, type Patch } from '../patch.ts';
import { parseScript, type ParsedScript } from '../script/script.ts';
import { EFFORTS, scriptPatches } from './filled.ts';
import type { Interpolation } from './interpolations.ts';
import type { PageScript } from './split.ts';

export interface PageScripts extends ParsedScript {
  /** What was written in place of other text in the scripts. */
  readonly patches: readonly Patch[];
}

/** Marks of comments that hide a script from browsers without scripts. */
const HIDING = /^\s*<!--[^\n]*|-->\s*$/g;

/**
 * Reads the scripts of a page. What a server puts in is filled; a script that is not valid then is repaired, and left out
 * when that does not help: the others are read all the same.
 */
export function parseScripts(text: string, scripts: readonly PageScript[], interpolations: readonly Interpolation[]): PageScripts {
  const read = scripts.filter(({ holds }) => holds !== 'markup');
  if (read.length === 0) return { ...parseScript('', 'jsx'), patches: [] };
  const first = read.map((script) => patchesOf(text, script, interpolations, 'texts'));
  const together = tryParse(text, read, first, false);
  if (together) return together;
  const singly = read.map((script, index) => bestPatches(text, script, interpolations, first[index] as Patch[]));
  const [kept, patches] = [read.filter((_, index) => singly[index]), singly.filter((one) => one !== undefined)];
  return tryParse(text, kept, patches, false) ?? tryParse(text, kept, patches, true) ?? { ...parseScript('', 'jsx'), patches: [] };
}

function patchesOf(text: string, script: PageScript, interpolations: readonly Interpolation[], effort: (typeof EFFORTS)[number]): Patch[] {
  const hiding = [...text.slice(script.start, script.end).matchAll(HIDING)].map(({ 0: sign, index }) => ({
    start: script.start + index,
    end: script.start + index + sign.length,
  }));
  const filled = scriptPatches(text, script, interpolations, effort);
  return [...hiding, ...filled.filter(({ start, end }) => !hiding.some((range) => start < range.end && range.start < end))];
}

/** Patches with which a script can be read; undefined when nothing helps. */
function bestPatches(
  text: string,
  script: PageScript,
  interpolations: readonly Interpolation[],
  first: readonly Patch[],
): readonly Patch[] | undefined {
  for (const effort of EFFORTS) {
    const patches = effort === 'texts' ? first : patchesOf(text, script, interpolations, effort);
    if (tryParse(text, [script], [patches], false)) return patches;
  }
  const patches = patchesOf(text, script, interpolations, 'ambiguous');
  const repaired = tryParse(text, [script], [patches], true);
  return repaired && [...patches.filter((patch) => !repaired.repaired.some((range) => touches(patch, range))), ...repaired.repaired];
}

function tryParse(
  text: string,
  scripts: readonly PageScript[],
  patches: readonly (readonly Patch[])[],
  repair: boolean,
): PageScripts | undefined {
  const all = patches.flat();
  return unlessInvalid(() => ({ ...parseScript(programText(text, scripts, all), 'jsx', { repair }), patches: all }));
}

/** The page with everything but its scripts blanked. The end of a script ends its last statement; data become expressions. */
function programText(text: string, scripts: readonly PageScript[], patches: readonly Patch[]): string {
  const patched = applyPatches(text, patches);
  let result = '';
  let at = 0;
  for (const { start, end, holds } of scripts) {
    const isData = holds === 'data';
    result += `${blankText(patched.slice(at, start - 1))}${isData ? '(' : ' '}${patched.slice(start, end)}${isData ? ');' : ';'}`;
    at = end + (isData ? 2 : 1);
  }
  return result + blankText(patched.slice(at));
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export type { Program };
