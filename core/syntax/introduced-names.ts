/** Names that markup introduces for what stands inside of an element: by `v-for` and slots, in both majors of Vue. */
import { NodeTypes, type ElementNode } from '@vue/compiler-dom';
import type { Program } from '../types.ts';
import { declaredNames } from './declared-names.ts';
import { attribute } from './components/markup.ts';
import { parseFragment } from './script/script.ts';

type Prop = ElementNode['props'][number];

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether an attribute introduces names. */
export function introduces({ type, name }: Prop): boolean {
  return type === NodeTypes.ATTRIBUTE ? name === 'slot-scope' || name === 'scope' : name === 'slot' || name === 'for';
}

/** What an element and those around it introduce; computed when an expression inside of it is read. */
export class Introduced {
  private known: readonly string[] | undefined;

  constructor(
    private readonly element: ElementNode,
    private readonly outer: Introduced | undefined,
  ) {}

  get names(): readonly string[] {
    return (this.known ??= [...(this.outer?.names ?? []), ...introducedNames(this.element)]);
  }
}

function introducedNames(element: ElementNode): string[] {
  return element.props.filter(introduces).flatMap((prop) => {
    if (prop.type === NodeTypes.ATTRIBUTE) return patternNames(attribute(element, prop.name) ?? '');
    const source = prop.exp?.loc.source ?? '';
    if (prop.name === 'slot') return patternNames(source);
    const binding = source.split(/(?<!\s)\s+(?:in|of)\s/)[0] ?? '';
    return patternNames(binding.trim().replace(/^\((.*)\)$/s, '$1'));
  });
}

/** Names that a list of patterns declares. */
function patternNames(patterns: string): string[] {
  const text = patterns.trim();
  if (text === '') return [];
  const plain = plainNames(text);
  if (plain) return plain;
  const tree = parseFragment(`(${text}) => 0`, { index: 0, line: 1, column: 0 });
  return tree ? parameterNames(tree) : [];
}

/** Of `row`, `item, index` and `{ row, $index }`, which most are. */
function plainNames(text: string): string[] | undefined {
  const isObject = text.startsWith('{') && text.endsWith('}');
  const names = (isObject ? text.slice(1, -1) : text).split(',').map((name) => name.trim());
  return names.every((name) => NAME.test(name)) ? names : undefined;
}

function parameterNames({ body: [statement] }: Program): string[] {
  const fn = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return fn?.type === 'ArrowFunctionExpression' ? fn.params.flatMap(declaredNames) : [];
}
