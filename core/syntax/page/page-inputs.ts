/** What a page calls its inputs, which scripts find by id or name. */
import { NodeTypes, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import { INPUT_ELEMENT } from '../../catalog/markup/elements.ts';
import { SEARCH_WORDS } from '../../catalog/words/names/forms.ts';
import type { FieldLabel } from '../../parsed-file.ts';
import { attribute } from '../components/markup.ts';
import { Labels } from '../field-labels.ts';

/** What a password is called where only the type of its input is evidence. */
const PASSWORD = '密码';

/** Path that stands for the input with an id, and for the inputs of a name. */
export const pathOfId = (id: string): readonly string[] => [`#${id}`];
export const pathOfName = (name: string): readonly string[] => [`[name=${name}]`];

/** Labels of a page's inputs by the paths above: of `<label for>`, of the words before, of placeholder and title, of the type of a password. */
export function labelsOfInputs(children: readonly TemplateChildNode[]): FieldLabel[] {
  const reader = new Reader();
  reader.visit(children);
  return reader.labels();
}

class Reader {
  private readonly words = new Labels();
  private readonly labelled = new Map<string, string>();
  private readonly inputs: { readonly id?: string; readonly name?: string; readonly label: string; readonly isPassword: boolean }[] = [];

  visit(children: readonly TemplateChildNode[]): void {
    for (const child of children) {
      if (child.type === NodeTypes.TEXT) this.words.say(child.content);
      if (child.type !== NodeTypes.ELEMENT) continue;
      const target = child.tag === 'label' ? attribute(child, 'for') : undefined;
      if (target !== undefined) this.labelled.set(target, textOf(child.children));
      if (INPUT_ELEMENT.test(child.tag)) this.take(child);
      this.visit(child.children);
    }
  }

  labels(): FieldLabel[] {
    return this.inputs.flatMap(({ id, name, label, isPassword }) => {
      const told = new Labels().type([this.labelled.get(id ?? '') ?? '', label], []);
      const said = isPassword ? PASSWORD : told;
      if (said === '') return [];
      const paths = [...(id === undefined ? [] : [pathOfId(id)]), ...(name === undefined ? [] : [pathOfName(name)])];
      return paths.map((path) => ({ field: path.join(''), label: said, path }));
    });
  }

  private take(input: ElementNode): void {
    const own = ['title', 'placeholder'].map((name) => attribute(input, name) ?? '');
    if (own.some((text) => SEARCH_WORDS.test(text))) return;
    this.inputs.push({
      id: attribute(input, 'id'),
      name: attribute(input, 'name'),
      label: this.words.type(own, []),
      isPassword: attribute(input, 'type') === 'password',
    });
  }
}

function textOf(children: readonly TemplateChildNode[]): string {
  return children
    .map((child) => (child.type === NodeTypes.TEXT ? child.content : child.type === NodeTypes.ELEMENT ? textOf(child.children) : ''))
    .join('');
}
