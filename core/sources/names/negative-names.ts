/**
 * Negative evidence: names of values that belong to no person. Each list has its reason and an example. It weakens the evidence of
 * other names, and never a value that is known to flow here: `evidence.ts` has the order.
 */
import { OF_PERSONS } from '../../catalog/words/names/whole-names.ts';

interface NegativeNames {
  readonly names: RegExp;
  readonly reason: string;
  readonly example: string;
}

/** Names of errors and events, where nothing else is evidence of what they hold. */
const ERRORS: NegativeNames = {
  names: /^(?:e|er|ex|exception|reason|_?err(?:or)?)$/i,
  reason: 'An error or an event tells of the program; what it says of a person is found where it is made.',
  example: 'load().catch((reason) => console.log(reason))',
};

const MEASURES: NegativeNames = {
  names:
    /^(?:length|size|byteLength|count|total|status|statusCode|statusText|errCode|errMsg|errno|message|msg|stack|id|_id|uuid|type|index|version|constructor|prototype|open|loading|visible|disabled|checked|required|valid|invalid|touched|dirty)$/,
  reason: 'It counts, identifies or says how something went.',
  example: 'console.log(users.length, response.msg)',
};

const SEARCHES: NegativeNames = {
  names:
    /^(?:search|filter|keyword|condition)|^query(?:Form|Params?|Data|Value|Model|Info|Obj)|(?:Search|Filter|Condition|Query)(?:Form|Params?|Data|Value|Model|Info|Obj)?s?$|^(?:find|query|search|page|list)\w*D(?:to|TO)$/,
  reason: 'A search condition holds what somebody looks for, not what is known of a person.',
  example: 'console.log(queryParams)',
};

const TEXTS: NegativeNames = {
  names:
    /^(?:.*rules?|.*errors?|err|errs|labels?|texts?|strings?|wording|placeholders?|messages?|msgs?|i18n|lang|locale|dict|dicts|.*columns?|.*types?|.*enum|.+options|.*config|.*visible|.*loading|.*fields?|.*regex|reg|.*patterns?|constants?|.*keys?|.*names?|.*titles?|icons?|styles?|validators?|validate|api|apis|routes?|.*refs|touched|.*status|.*map|permissions?|required|css|classes|theme|images?|selectors?|urls?)$/i,
  reason: 'Its members are texts, rules or marks about a field.',
  example: 'console.log(rules.phone, labels.idCard)',
};

const COUNTS: NegativeNames = {
  names: /^(?:_count|counts|totals|tall(?:y|ies))$/,
  reason: 'It holds numbers of records, as Prisma puts them under `_count`.',
  example: 'console.log(team._count.members, counts.skipped_customer)',
};

/** Whether a name is one of errors and events. */
export function isErrorName(name: string): boolean {
  return ERRORS.names.test(name);
}

/** Whether a property measures or identifies, unless it is known to hold something else. */
export function isHarmlessProperty(name: string): boolean {
  return MEASURES.names.test(name);
}

/** Whether an object of this name holds conditions of a search. */
export function isSearchObject(name: string): boolean {
  return SEARCHES.names.test(name);
}

/** Whether members of an object of this name describe a field rather than hold its value. */
export function isNeutralReceiver(name: string): boolean {
  return (TEXTS.names.test(name) && !OF_PERSONS.test(name)) || COUNTS.names.test(name);
}

/** Every list, for the test that runs its example. */
export const NEGATIVE_NAMES: readonly NegativeNames[] = [ERRORS, MEASURES, SEARCHES, TEXTS, COUNTS];
