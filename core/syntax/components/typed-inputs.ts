/** What is typed into a component's markup: which state the inputs are bound to, their labels, and the handlers of their events. */
import { SEARCH_WORDS } from '../../catalog/words/names/forms.ts';
import { INPUT_ELEMENT, PLATFORM_ELEMENT, TAKES_INPUT } from '../../catalog/markup/elements.ts';
import type { Range } from '../../types.ts';
import type { CallingInput, FieldLabel, MarkupInput } from '../../parsed-file.ts';
import { Labels } from '../field-labels.ts';
import { plainPath } from '../state-paths.ts';
import { tagEnd } from './tag-end.ts';

export interface Typed {
  readonly labels: readonly FieldLabel[];
  readonly calling: readonly CallingInput[];
}

/** Tags of components, the program's or a library's: their events carry the value itself. */
const COMPONENT = /-|^[A-Z]/;
const TAG = /<(\/?)([a-z][\w-]*)/gi;
const ATTRIBUTE = /([^\s=<>"'/]{1,80})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;
const HANDLER = /^\s*([a-z_$][\w$]*)\s*(?:\(\s*\$event\s*\)\s*)?$/i;
const EVENT = /^(?:@|v-on:)([\w:-]+)/;
const MODEL = /^v-model(?:[:.]|$)/;
const MAX_ELEMENTS = 500;

/** Reads the markup in a range; it is not parsed for it. */
export function readTyped(text: string, { start, end }: Range): Typed {
  if (start < 0 || end <= start || !TAKES_INPUT.test(text)) return { labels: [], calling: [] };
  return new Reader(text).read(start, end);
}

interface Form {
  readonly inputs: MarkupInput[];
}

class Reader {
  private readonly labels = new Labels();
  private readonly calling: CallingInput[] = [];
  private readonly forms: Form[] = [];

  constructor(private readonly text: string) {}

  read(start: number, end: number): Typed {
    let before = start;
    TAG.lastIndex = start;
    for (let match = TAG.exec(this.text); match && match.index < end && this.calling.length < MAX_ELEMENTS; match = TAG.exec(this.text)) {
      this.say(this.text.slice(before, match.index));
      const [, closing, tag = ''] = match;
      before = tagEnd(this.text, match.index);
      TAG.lastIndex = before;
      if (closing === '/') {
        if (tag === 'form') this.forms.pop();
      } else this.open(tag, this.text.slice(match.index + match[0].length, before), match.index);
    }
    return { labels: this.labels.found, calling: this.calling };
  }

  /** Words between two tags; what is shown has the words before it as its label, and ends them. */
  private say(between: string): void {
    const [words = '', ...shown] = between.split('{{');
    this.labels.say(words);
    if (shown.length > 0) this.labels.show([]);
  }

  private open(tag: string, attributes: string, index: number): void {
    const found = [...attributes.matchAll(ATTRIBUTE)];
    const all = found.map(({ 1: name = '', 2: double, 3: single }) => [name, double ?? single ?? ''] as const);
    const texts = new Map(all.filter(([name]) => /^[a-z]/i.test(name) && !name.startsWith('v-')));
    const model = all.find(([name]) => MODEL.test(name))?.[1];
    const path = model === undefined ? undefined : plainPath(model);
    const inputs: MarkupInput[] = [];
    if (model !== undefined || INPUT_ELEMENT.test(tag)) inputs.push(this.input(texts, path, attributes, index));
    for (const form of this.forms) form.inputs.push(...inputs);
    const isComponent = COMPONENT.test(tag) && !PLATFORM_ELEMENT.test(tag);
    if (inputs.length > 0 || isComponent || tag === 'form') {
      const start = index + 1 + tag.length;
      for (const [at, [name, value]] of all.entries()) {
        const event = EVENT.exec(name)?.[1];
        if (event === undefined) continue;
        const handler = HANDLER.exec(value)?.[1] ?? '';
        const end = start + (found[at]?.index ?? 0) + (found[at]?.[0].length ?? 0) - 1;
        const place = handler === '' ? { start: end - value.length, end } : undefined;
        this.calling.push({ handler, place, event: event.toLowerCase(), tag, isComponent, element: { texts, inputs, dataset: [] } });
      }
    }
    if (tag === 'form' && !attributes.endsWith('/>')) this.forms.push({ inputs });
  }

  private input(texts: ReadonlyMap<string, string>, path: readonly string[] | undefined, attributes: string, index: number): MarkupInput {
    const own = ['label', 'title', 'placeholder'].map((name) => texts.get(name) ?? '').filter((label) => !SEARCH_WORDS.test(label));
    const name = texts.get('name') ?? '';
    const isPassword = texts.get('type') === 'password' || /\s(?:show-)?password(?=[\s/>])/.test(attributes);
    const told = this.labels.type(own.length > 0 ? own : [''], name === '' ? [] : [name], path);
    const label = told === '' && isPassword ? '密码' : told;
    // The words before may be the form's title: if the placeholder is evidence of another kind, both labels are recorded.
    for (const other of [label, own.at(-1) ?? '']) if (other !== told && path) this.labels.bind(path, other);
    const fields = [...(path?.slice(-1) ?? []), ...(name === '' ? [] : [name])];
    return { name, fields, label, type: texts.get('type') ?? '', range: { start: index, end: index } };
  }
}
