/** Everything PI Guard does with one text, looked at from outside: it must not fail, dawdle or point beside the text. */
import { analyze, dataLanguageOf, isReported, type Analysis, type AnalyzeOptions } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import type { Overlay } from './overlay.ts';
import { wrongPlaces, type ReadOther } from './places.ts';
import { applyAll } from './repairs.ts';

/** CPU milliseconds that one file may take. */
export const MAX_CPU = 1000;

export interface Examined {
  readonly isParsed: boolean;
  readonly findings: number;
  readonly repairs: number;
  readonly repairsLeftOut: number;
  /** CPU milliseconds of one analysis, and of one as the editor does it when the text does not parse. */
  readonly cpu: number;
  /** What is wrong, one sentence each; no text of the file is quoted. */
  readonly wrong: readonly string[];
}

export interface ExamineOptions {
  readonly host: Overlay;
  /** Whether it may take as long as it likes: generated code, which the command leaves out. */
  readonly isTimeless?: boolean;
}

/** Looks at one file in `strict`, with modules and repairs. Never throws. */
export function examine(path: string, text: string, { host, isTimeless = false }: ExamineOptions): Examined {
  const options = { host, otherFiles: true };
  const readOther: ReadOther = (file) => {
    const other = host.read(file);
    return typeof other === 'string' ? other : undefined;
  };
  const wrong: string[] = [];
  let findings = 0;
  let repairs = { applied: 0, leftOut: 0 };
  let isParsed = false;
  let cpu = 0;
  try {
    const first = timed(path, text, options);
    cpu = first.cpu;
    isParsed = first.analysis.failure === undefined;
    wrong.push(...wrongPlaces(text, first.analysis, readOther));
    findings = first.analysis.findings.filter((finding) => isReported(finding, 'strict')).length;
    if (isParsed) {
      const counts = applyAll({ path, text, analysis: first.analysis, options });
      repairs = counts;
      wrong.push(...counts.wrong);
    } else if (dataLanguageOf(path) === undefined) {
      const repaired = timed(path, text, { ...options, repair: true });
      cpu = Math.max(cpu, repaired.cpu);
      wrong.push(...wrongPlaces(text, repaired.analysis, readOther));
    }
    if (cpu > MAX_CPU && !isTimeless) wrong.push(`takes ${Math.round(cpu)} ms of CPU`);
  } catch (crash) {
    wrong.push(`crash: ${describeCrash(crash)}`);
  }
  return { isParsed, findings, repairs: repairs.applied, repairsLeftOut: repairs.leftOut, cpu, wrong };
}

/** How often an analysis that seems slow is done again: collections of garbage, long in a large process, may have hit it. */
const TRIES = 3;

/** An analysis and its CPU time. */
function timed(path: string, text: string, options: AnalyzeOptions): { readonly analysis: Analysis; readonly cpu: number } {
  const first = measured(path, text, options);
  let { cpu } = first;
  for (let count = 0; count < TRIES && cpu > MAX_CPU; count++) cpu = Math.min(cpu, measured(path, text, options).cpu);
  return { ...first, cpu };
}

function measured(path: string, text: string, options: AnalyzeOptions): { readonly analysis: Analysis; readonly cpu: number } {
  const before = process.cpuUsage();
  const analysis = analyze({ path, text }, options);
  const { user, system } = process.cpuUsage(before);
  return { analysis, cpu: (user + system) / 1000 };
}
