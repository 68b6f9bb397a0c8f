/** What a component's markup shows of an object: `v-model="form.phone"` and `{{ order.phone }}` make it hold a phone number. */
import { kindById } from '../../catalog/kinds.ts';
import { GRAVE_LEVELS } from '../../catalog/levels.ts';
import { recipientNouns } from '../../catalog/words/person-words.ts';
import { NO_PERSONS } from '../../catalog/words/names/modifiers.ts';
import type { Level } from '../../types.ts';
import type { FieldBinding } from '../../parsed-file.ts';
import type { SourceHit } from '../flow/value.ts';
import { splitWords } from '../names/words.ts';
import type { FlowContext } from '../flow/context.ts';
import { labelledPath } from '../labels/input-labels.ts';
import { isNeutralReceiver, isSearchObject } from '../names/negative-names.ts';
import { namedSources } from '../names/names.ts';
import { isShownOfPlace } from '../names/place-records.ts';
import { nodeAt } from './field-names.ts';

const recipients = new Set(recipientNouns);

/** Fields of the state under a name that inputs are bound to, or that are shown; of a form without a name for `''`. */
export function boundFields(context: FlowContext, root: string): SourceHit[] {
  const bindings = context.candidates.markup.boundFields.get(root);
  if (!bindings || isSearchObject(root)) return [];
  const written = bindings.filter(({ isShown }) => !isShown).flatMap((binding) => fieldSources(context, binding));
  return [...written, ...shownFields(context, root, bindings)];
}

/**
 * Shown fields that belong to a person: beside them is a telephone number, an identity card or the like, or the name of a consignee. A mere
 * address is no evidence.
 */
function shownFields(context: FlowContext, root: string, bindings: readonly FieldBinding[]): SourceHit[] {
  if (isPlace(root) || isNeutralReceiver(root)) return [];
  const shown = bindings.filter(
    ({ isShown, path }) => isShown && !path.slice(1, -1).some((name) => isPlace(name) || isNeutralReceiver(name)),
  );
  return personFields(
    shown.flatMap((binding) => {
      const sources = fieldSources(context, binding);
      return sources.length > 0 && isShownOfPlace(context, binding.path, sources) ? [] : sources;
    }),
  );
}

/** Fields of one object that are evidence of a person, when one of them can belong to nothing else. */
export function personFields(sources: readonly SourceHit[]): SourceHit[] {
  const telling = sources.filter(({ kind }) => isTelling(kind, MEDIUM));
  return telling.some(({ kind, name }) => isTelling(kind, GRAVE_LEVELS) || splitWords(name).some((word) => recipients.has(word)))
    ? telling
    : [];
}

function isPlace(name: string): boolean {
  return splitWords(name).some((word) => NO_PERSONS.has(word));
}

const MEDIUM: ReadonlySet<Level | undefined> = new Set<Level | undefined>([...GRAVE_LEVELS, 'medium']);

function isTelling(kind: string, levels: ReadonlySet<Level | undefined>): boolean {
  const known = kindById(kind);
  return known !== undefined && known.category !== 'credential' && levels.has(known.level);
}

function fieldSources(context: FlowContext, { path, range }: FieldBinding): SourceHit[] {
  const name = path.at(-1) ?? '';
  const told = namedSources(context, name, nodeAt(name, range), path.at(-2));
  const isSure = told.some(({ confidence }) => confidence !== 'low');
  return (isSure ? told : labelledPath(context, path, nodeAt(name, range)))
    .filter(({ evidence, confidence }) => (evidence === 'name' || evidence === 'label') && confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'object', confidence: 'medium', inside: true, path: path.slice(1) }));
}
