// Generated from the files beside it by `npm run update`; do not edit.
import type { PackageTypes } from '../define.ts';
import contacts from './contacts.ts';
import fhir from './fhir.ts';
import identities from './identities.ts';
import stripe from './stripe.ts';

export const packageTypes: readonly PackageTypes[] = [
  contacts,
  fhir,
  identities,
  stripe,
];
