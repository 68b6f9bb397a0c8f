/**
 * Records of companies: `customer.name` where `customer.gstNumber` or `customer.legalName` is read, too, and
 * `customer.legalName || customer.name`. A company has a name, a telephone and an address as persons have; what it is registered under stands
 * in the same record.
 */
import { companyRegistrations } from '../catalog/words/published-contacts.ts';
import { COMPANY_KINDS } from '../catalog/kind-groups.ts';
import { Memo } from '../memo.ts';
import type { SourceFile } from '../parsed-file.ts';
import type { Facts } from '../sources/file/facts.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { splitWords } from '../sources/names/words.ts';
import { lastName } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { fieldsBeside } from '../sources/file/fields-beside.ts';
import { alternatives } from './no-records.ts';

const registrations = new Set(companyRegistrations);
const WORDS = new RegExp(companyRegistrations.map((words) => words.replace(/ /g, '_?')).join('|'), 'i');
const known = new Memo<SourceFile, boolean>();

/** Whether a value stands in a record that has the registration of a company. */
export function isOfCompany({ file, bindings }: Facts, { kind, node }: SourceHit): boolean {
  if (!COMPANY_KINDS.has(kind) || !namesRegistration(file)) return false;
  return fieldsBeside(node, bindings).some(isRegistration) || alternatives(initialValue(node, bindings)).some(isNamedRegistration);
}

function isNamedRegistration(node: Node): boolean {
  return isRegistration(lastName(node) ?? '');
}

function isRegistration(field: string): boolean {
  return registrations.has(splitWords(field).join(' '));
}

/** Whether a file has any of the words at all: in most there is nothing to look for. */
function namesRegistration(file: SourceFile): boolean {
  return known.of(file, () => WORDS.test(file.text));
}
