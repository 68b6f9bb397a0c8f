/** What the code around a value shows, as far as the classes that were counted differ by it. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { publicRoles } from '../../catalog/words/person-words.ts';
import { filterWords } from '../../catalog/words/request-words.ts';
import { SESSION_KEY } from '../../catalog/words/names/codes.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { givenTo } from '../../sources/file/written-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { RETURNED } from '../../sources/flow/imports.ts';
import { nameNote } from '../../sources/names/name-notes.ts';
import { splitWords } from '../../sources/names/words.ts';
import { contains, isFunction, lastName, rangeOf, staticText, unwrap, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `readEmployeesByName(name)`: what the function does with its parameter is in its name. */
export function isLookedUpBy(node: Node, bindings: Facts['bindings']): boolean {
  const bare = unwrap(node);
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(fn)) return false;
  const words = splitWords(functionName(fn) ?? '');
  const last = splitWords(lastName(bare) ?? '').at(-1);
  return words.includes('by') && last !== undefined && words.lastIndexOf(last) > words.indexOf('by');
}

/** What a call is given first: the key of a cache. */
export function firstArgument({ node }: SinkUse): Node | undefined {
  return node.type === 'CallExpression' ? node.arguments[0] : undefined;
}

/** `redis.set(`${CacheEnum.LOGIN_TOKEN_KEY}${user.token}`, user)`, also where the key has a name of its own. */
export function namesSession(key: Node | undefined): boolean {
  let found = false;
  if (key)
    walk(key, (part) => {
      const name =
        part.type === 'TemplateElement'
          ? part.value.cooked
          : part.type === 'Identifier' || part.type === 'MemberExpression'
            ? lastName(part)
            : staticText(part);
      found ||= SESSION_KEY.test(splitWords(name ?? '').join('_'));
    });
  return found;
}

/** The ending of a page for people. */
export const PAGE = /\.(?:html?|php|aspx?|jsp)\b/i;
const offering = new Set(publicRoles);

/** `teacherName`: the name has a word for people who offer a service. */
export function isNameOfOffering(name: string): boolean {
  return splitWords(name).some((word) => offering.has(word));
}

/** `visit.therapist.name`, `const name = group.professionalProfile.user.name`. */
export function isOfOffering(node: Node, bindings: Facts['bindings']): boolean {
  const bare = unwrap(node);
  for (
    let at: Node | undefined = bare.type === 'Identifier' ? (givenTo(bare, bindings) ?? bare) : bare;
    at?.type === 'MemberExpression';
    at = unwrap(at.object)
  ) {
    if (isNameOfOffering(lastName(at) ?? '')) return true;
  }
  return isNameOfOffering(lastName(bare) ?? '');
}

/** `query`, `filters.gender`: a record of what somebody looks for. */
export function isFilter(node: Node): boolean {
  const bare = unwrap(node);
  const holder = bare.type === 'MemberExpression' ? [lastName(bare), lastName(unwrap(bare.object))] : [lastName(bare)];
  return holder.some((name) => isNameOfFilter(name ?? ''));
}

/** `searchFilters`: the name is that of such a record. */
export function isNameOfFilter(name: string): boolean {
  return filtering.has(splitWords(name).at(-1) ?? '');
}

/** `ticket-filter.ts`: the types of a module so called are records of what somebody looks for. */
export function isModuleOfFilters(path: string): boolean {
  return splitWords((path.split(/[/\\]/).at(-1) ?? '').split('.')[0] ?? '').some((word) => filtering.has(word));
}

const filtering = new Set(filterWords);

/** Of several contacts a text shows how many there are. */
export const RECORDS: ReadonlySet<string> = new Set([PERSON_OBJECT, 'contacts', 'contact-persons']);

/** `log.info({ to: body.email })`: the name of the field stands in the call itself. */
export function isNamedThere({ range, name }: SourceHit, use: SinkUse, text: string): boolean {
  return contains(rangeOf(use.node), range) && text.slice(range.start, range.end).includes(name);
}

/** `logger.error(JSON.stringify(request))`: every field that the type has is printed. */
export function isWrittenAsJson({ inside }: SourceHit, { values }: SinkUse): boolean {
  return (
    inside &&
    values.some(({ node }) => {
      const bare = unwrap(node);
      return bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify';
    })
  );
}

/** Whether all that is known of a field is its name in the code of another module's function, which returned the value or holds its session. */
export function isReadByHelper({ kind, origin, name, steps }: SourceHit): boolean {
  if (origin?.note.en !== nameNote(name, 'there').en) return false;
  return kind === 'session-token' || steps.some(({ note }) => note === RETURNED);
}
