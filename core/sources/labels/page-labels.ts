/** Labels that a page shows beside its fields: evidence of what fields hold whose names are none. */
import { ROW_PARAMETERS, SHARED_NAMES } from '../../catalog/words/names/whole-names.ts';
import { FIELD_KEYS, LABEL_KEYS, NAMES_CHOICES } from '../../catalog/words/names/forms.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { FieldLabel } from '../../parsed-file.ts';
import { keyName, staticText } from '../../syntax/tree.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { kindOfText } from '../documented/texts.ts';
import type { SourceHit } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { isNeutralReceiver } from '../names/negative-names.ts';
import { documentedField } from '../documented/named.ts';
import { ownerOf } from '../documented/owned-names.ts';
import { sourceAt } from '../names/names.ts';
import { isScreamingCase, splitWords } from '../names/words.ts';
import { kindsOfFields } from './jsx-labels.ts';

const CHINESE = /[\u4e00-\u9fa5]/;

/** What a property whose own name is no evidence is by the label that the page gives it, or by what comments call it. */
export function labelledField(context: FlowContext, node: Node, name: string, receiver: string | undefined): SourceHit[] {
  if (receiver !== undefined && isNeutralReceiver(receiver)) return [];
  const isShared = receiver === undefined || (SHARED_NAMES.test(name) && !(name.length === 2 && ROW_PARAMETERS.has(receiver)));
  const kind = isShared ? undefined : kindsOf(context).get(name);
  return kind === undefined || !mayHoldAnyKind(context, name)
    ? documentedField(context, node, name, receiver)
    : [sourceAt(node, kind, name, 'name', 'medium')];
}

const files = new Memo<FlowContext, ReadonlyMap<string, string>>();

/** Kinds of fields by their names; a field with labels of different kinds has none. */
function kindsOf(context: FlowContext): ReadonlyMap<string, string> {
  let found = files.get(context);
  if (!found) {
    const kinds = new Map<string, string | undefined>();
    for (const { field, label } of [...context.candidates.markup.labels, ...itemLabels(context), ...headings(context)]) {
      const kind = kindOfText(context, label)?.kind;
      kinds.set(field, kinds.has(field) && kinds.get(field) !== kind ? undefined : kind);
    }
    for (const [field, kind] of kindsOfFields(context)) kinds.set(field, kinds.has(field) && kinds.get(field) !== kind ? undefined : kind);
    found = new Map([...kinds].filter((entry): entry is [string, string] => entry[1] !== undefined));
    files.set(context, found);
  }
  return found;
}

function itemLabels({ candidates }: FlowContext): FieldLabel[] {
  return candidates.properties.flatMap((property) => {
    const label =
      property.type === 'Property' && LABEL_KEYS.has(keyName(property.key, property.computed) ?? '')
        ? staticText(property.value)
        : undefined;
    if (label === undefined || !CHINESE.test(label) || property.parent.type !== 'ObjectExpression') return [];
    const field = property.parent.properties.flatMap(fieldIn)[0];
    return field === undefined ? [] : [{ field, label }];
  });
}

/** Fewer entries are no list of headings. */
const LEAST_HEADINGS = 3;

/**
 * Headings of a sheet or a form with the fields below them, in either order: `{ 姓名: 'xm', 电话: 'dh', … }`, `{ xm: '姓名', … }`. What may
 * be chosen is labelled alike: `const CHANNELS = { sms: '手机号', … }`.
 */
function headings({ candidates }: FlowContext): FieldLabel[] {
  return candidates.properties.flatMap((property) => {
    const object = property.parent;
    if (object.type !== 'ObjectExpression' || object.properties[0] !== property || !headingOf(property)) return [];
    const known = object.properties.flatMap((item) => headingOf(item) ?? []);
    const isWhole = known.length === object.properties.length && known.length >= LEAST_HEADINGS;
    return isWhole && !known.every(({ field }) => isScreamingCase(field)) && !namesChoices(ownerOf(object)) ? known : [];
  });
}

function namesChoices(name = ''): boolean {
  return NAMES_CHOICES.has(splitWords(name).at(-1) ?? '');
}

function headingOf(item: TSESTree.ObjectLiteralElement): FieldLabel | undefined {
  const text = item.type === 'Property' ? staticText(item.value) : undefined;
  const key = item.type === 'Property' && text !== undefined ? keyName(item.key, item.computed) : undefined;
  if (key === undefined || text === undefined) return undefined;
  const [field, label] = CHINESE.test(key) ? [text, key] : [key, text];
  return CHINESE.test(label) && FIELD.test(field) ? { field, label } : undefined;
}

const FIELD = /^[a-z_$][\w$]{0,40}$/i;

function fieldIn(item: TSESTree.ObjectLiteralElement): string[] {
  const text = item.type === 'Property' && FIELD_KEYS.has(keyName(item.key, item.computed) ?? '') ? staticText(item.value) : undefined;
  return text === undefined ? [] : [text.slice(text.lastIndexOf('.') + 1)];
}
