import { chinese } from '../../../chinese-text.ts';
import { isWholeAnswer } from '../../../sources/cells/written.ts';
import { nameNote } from '../../../sources/names/name-notes.ts';
import { WAYS, type Way, type WayOut } from '../../../catalog/advice/ways.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import { lastName, rangeOf, unwrap } from '../../../syntax/tree.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { FlowStep } from '../../../types.ts';

/** The way of a source to a sink, from where it gets its name to where it leaves, modules in between included. */
export function flowSteps(source: SourceHit, { sink, node, via, configuredAt }: SinkUse, way?: Way): FlowStep[] {
  const out: WayOut | undefined = way && WAYS[way];
  const place = out?.name ?? sink.name;
  const fetched =
    source.name.startsWith('/') || isWholeAnswer(source)
      ? { en: 'carries that response here', 'zh-CN': '此处的值含有该响应' }
      : { en: `carries ${source.name} here`, 'zh-CN': chinese('此处的值含有', source.name) };
  const named =
    source.evidence === 'label' && lastName(unwrap(source.node)) !== source.name
      ? { en: `labelled ${source.name} here`, 'zh-CN': chinese('此处标注为', source.name) }
      : nameNote(source.name, 'here');
  const passed = { en: 'passed to the function here', 'zh-CN': '在此传入函数' };
  const reached = { en: `reaches ${place.en} here`, 'zh-CN': chinese('在此进入', place['zh-CN']) };
  const steps = [
    ...(source.origin ? [source.origin] : []),
    { range: source.range, note: source.origin ? fetched : (source.note ?? named) },
    ...source.steps,
    { range: rangeOf(configuredAt ?? node), note: via ? passed : reached },
    ...(via ? [via] : []),
  ];
  return withoutRounds(steps.filter((step, index) => !isSamePlace(step, steps[index + 1])));
}

/** A way that comes to a place again, as a list does that is copied onto itself, goes on from the last time. */
function withoutRounds(steps: readonly FlowStep[]): FlowStep[] {
  const last = new Map(steps.map((step, index) => [placeOf(step), index]));
  const shown: FlowStep[] = [];
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as FlowStep;
    if (THROUGH.test(step.note.en)) index = last.get(placeOf(step)) ?? index;
    shown.push(step);
  }
  return shown;
}

function placeOf({ file, range }: FlowStep): string {
  return `${file ?? ''} ${range.start}-${range.end}`;
}

/** Notes of steps that are only places on the way. */
const THROUGH = /^(?:goes through|carries)/;

/** Of two steps at one place the later explains more. */
function isSamePlace(step: FlowStep, next: FlowStep | undefined): boolean {
  return next !== undefined && step.file === next.file && step.range.start === next.range.start && THROUGH.test(step.note.en);
}
