/** `maskFields(list, { phone: 'mobile-phone' })` of the package of masks: right for records, lists, maps and sets, at every depth. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Fix, KindId, SinkTarget } from '../../types.ts';
import { maskFunctionOf } from '../masks/mask-functions.ts';
import { MASK_PACKAGE, planMaskImport } from '../masks/mask-import.ts';
import { replaceExpression } from '../replace.ts';
import { hasOtherKeys } from './other-keys.ts';
import { isTypedArgument } from './reduced.ts';
import { isTypeScript } from '../../syntax/languages.ts';
import { READ_BACK, SHOWN, isPlainName, namedFields, namesOfFields, type Whole } from './whole.ts';

/** The repair of a value all personal fields of which are known by name; undefined where the package does not resolve. */
export function maskFieldsFix(facts: Facts, { node, text, sources }: Whole, target: SinkTarget): Fix | undefined {
  const named = namedFields(sources);
  if (!facts.fixing.canImportMask || sources.some(({ kind }) => kind === PERSON_OBJECT) || !named.every(([name]) => isPlainName(name)))
    return undefined;
  // A field whose name is no evidence, such as `text`, holds more than the value that was put into it.
  if (named.some(([name, { evidence }]) => evidence === 'name' && facts.vocabulary.match(name) === undefined)) return undefined;
  if (hasOtherKeys(facts, node, new Set(named.map(([name]) => name)))) return undefined;
  // What is stored is read again: stars in it are worth nothing to the program.
  if (READ_BACK.has(target) || (!SHOWN.has(target) && sources.some(({ kind }) => !maskFunctionOf(kind)))) return undefined;
  // What it gives has no type, which only what prints anything takes.
  if (SHOWN.has(target) ? isTypedArgument(facts, node) : isTypeScript(facts.file.path, facts.file.text)) return undefined;
  const plan = planMaskImport(facts, 'maskFields', MASK_PACKAGE);
  const fields = new Map(named.map(([name, { kind }]) => [name, kindOfField(facts, name, kind)]));
  const names = namesOfFields([...fields.keys()]);
  const listed = [...fields].map(([name, kind]) => `${name}: '${kind}'`).join(', ');
  return {
    title: {
      en: `Mask ${names.en} at every depth with maskFields()`,
      'zh-CN': `用 maskFields() 对各层中的 ${names['zh-CN']} 脱敏`,
    },
    act: 'mask',
    safety: 'review',
    edits: [...plan.edits, replaceExpression(node, `${plan.local}(${text}, { ${listed} })`)],
  };
}

/**
 * A field that is known by its place is masked as the kind of its name, where that can be masked: the `name` beside an address is a
 * person's.
 */
function kindOfField({ vocabulary }: Facts, name: string, kind: KindId): KindId {
  const named = vocabulary.match(name)?.kind.id;
  return named !== undefined && maskFunctionOf(named) ? named : kind;
}
