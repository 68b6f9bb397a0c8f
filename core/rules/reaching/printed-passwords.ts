/** Passwords that the program itself has, and shows: `console.log(`Password: ${ADMIN.password}`)` at the end of a script that makes the account. */
import type { Facts } from '../../sources/file/facts.ts';
import { namedSources } from '../../sources/names/names.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { constantsOf } from '../../secrets/constants/constants.ts';
import { importedConstants } from '../../secrets/constants/imported-constants.ts';
import { credentialName } from '../../secrets/names/credential-name.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { mentionsPassword } from '../../secrets/passwords/mentions.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { originsOf } from '../../sources/origins/search.ts';
import { isConstant } from '../../sources/origins/written-out.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Classes of texts that open something. */
const OPENS: ReadonlySet<ValueClass> = new Set(['weak', 'mixed', 'random', 'word']);

/**
 * The parts of a value in a log that are passwords of the program: constants that stand under the name of one, here or in a module that the
 * part is named from. Other constants are no person's data.
 */
export function printedPasswords(facts: Facts, { sink }: SinkUse, { node }: SunkValue): readonly SourceHit[] {
  if (sink.target !== 'log' || !mentionsPassword(facts.file.text)) return [];
  return partsOf(unwrap(node)).flatMap((part) => passwordsIn(facts, part, 0));
}

/** Depth of texts and objects inside others that are looked into. */
const MAX_DEPTH = 2;

function passwordsIn(facts: Facts, part: Node, depth: number): readonly SourceHit[] {
  if (isConstant(part)) return [];
  const { bindings, flow, file } = facts;
  if (!flow.evaluate(part).silent) return [];
  const { constants, made } = originsOf(flow, part, file.text.length);
  const parts = depth < MAX_DEPTH ? [...constants, ...made].flatMap((whole) => partsOf(whole).filter((inner) => inner !== whole)) : [];
  const inside = parts.flatMap((inner) => passwordsIn(facts, inner, depth + 1));
  if (inside.length > 0) return inside;
  for (const constant of constants) {
    const name = nameOfHolder(constant.parent);
    const passwords =
      name === undefined || !opens(facts, ownerOfHolder(constant.parent), staticText(constant), name) ? [] : named(facts, part, name);
    if (passwords.length > 0) return passwords;
  }
  const name = part.type === 'MemberExpression' ? memberName(part) : lastName(part);
  const passwords = name === undefined ? [] : named(facts, part, name);
  const texts = passwords.length === 0 ? [] : constantsOf(part, bindings, importedConstants(bindings, flow.modules));
  return texts.some(({ text, isPartial }) => !isPartial && opens(facts, ownerOf(part), text, name ?? '')) ? passwords : [];
}

function named({ flow }: Facts, part: Node, name: string): readonly SourceHit[] {
  return namedSources(flow, name, part, ownerOf(part)).filter(({ kind, confidence }) => isPassword(kind) && confidence !== 'low');
}

/** Whether a text is a password. In an object of texts about fields, as `labels` or `rules`, only one is that no such text looks like. */
function opens({ flow: { vocabulary } }: Facts, owner: string | undefined, text: string | undefined, name: string): boolean {
  const value = text === undefined ? 'empty' : classifyValue(text, name);
  if (!OPENS.has(value)) return false;
  const isAmongTexts =
    owner !== undefined && credentialName({ name, owners: [owner], beside: [], as: 'given' }, vocabulary)?.isAmongTexts === true;
  return !isAmongTexts || value === 'random';
}

function ownerOf(part: Node): string | undefined {
  return part.type === 'MemberExpression' ? lastName(part.object) : undefined;
}

/** The name of the object in which a constant stands: `rules` of `const rules = { password: 'min:8' }`. */
function ownerOfHolder(holder: Node | undefined): string | undefined {
  return holder?.type === 'Property' ? nameOfHolder(holder.parent.parent) : undefined;
}

/** The name under which a constant stands: of a property, or of a variable. */
function nameOfHolder(holder: Node | undefined): string | undefined {
  if (holder?.type === 'Property') return keyName(holder.key, holder.computed);
  return holder?.type === 'VariableDeclarator' ? lastName(holder.id) : undefined;
}

/** What a text or an object is put together of. */
function partsOf(node: Node): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node.expressions.map(unwrap);
  if (node.type === 'BinaryExpression') return concatenatedParts(node).flatMap((part) => (part === node ? [] : partsOf(unwrap(part))));
  if (node.type === 'ObjectExpression') return node.properties.flatMap((item) => (item.type === 'Property' ? [unwrap(item.value)] : []));
  return [node];
}
