import { chinese } from '../chinese-text.ts';
import { nameNote } from '../sources/names/name-notes.ts';
import type { SinkUse } from '../sinks/uses.ts';
import { rangeOf } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import type { FlowStep } from '../types.ts';

/** The way of a source to a sink, from where it gets its name to where it leaves, modules in between included. */
export function flowSteps(source: SourceHit, { sink, node, via, configuredAt }: SinkUse): FlowStep[] {
  const fetched = { en: `carries ${source.name} here`, 'zh-CN': chinese('此处的值含有', source.name) };
  const named = nameNote(source.name, 'here');
  const passed = { en: 'passed to the function here', 'zh-CN': '在此传入函数' };
  const reached = { en: `reaches ${sink.name.en} here`, 'zh-CN': chinese('在此进入', sink.name['zh-CN']) };
  return [
    ...(source.origin ? [source.origin] : []),
    { range: source.range, note: source.origin ? fetched : source.note ?? named },
    ...source.steps,
    { range: rangeOf(configuredAt ?? node), note: via ? passed : reached },
    ...(via ? [via] : []),
  ];
}
