/** What stands around a credential that was recognised by its form. */
import { FUNCTIONS_OF_DATABASES } from '../../catalog/credential-words/columns.ts';
import { DOCUMENTS_API } from '../../catalog/words/sentences/documentation.ts';
import { GAP } from '../../secrets/constants/constants.ts';
import { hasExpired, isShortLived } from '../../secrets/formats/checks.ts';
import type { FormatHit } from '../../secrets/formats/formats.ts';
import type { PhraseHit } from '../../secrets/texts/phrases.ts';
import { isOfServedEnvironment } from '../../secrets/passwords/tried.ts';

/** A key in the form in which files have it. https://www.rfc-editor.org/rfc/rfc7468 */
const PEM = /^-----BEGIN [A-Z ]{1,40}-----[\w+/=\s\\]{1,20000}-----END [A-Z ]{1,40}-----$/;

/** The format of a connection string, of which the password is found by the word before it. */
export const CONNECTION = { format: 'connection-string' } as const;

/** Why it is one, by message id; of a token that expires within a week it makes a difference. */
export function reasonOf({ credential, unit, secret, isPair }: FormatHit): string {
  if (unit.isComment) return `${reasonOfComment(unit.text)}Format`;
  if (isPair) return 'paired';
  if (credential.check !== 'jwt') return 'recognised';
  return isShortLived(secret) ? 'expiring' : hasExpired(secret) ? 'expired' : 'recognised';
}

/** The same for what a comment holds: documentation of an interface is made from some. */
export function reasonOfComment(text: string): 'commented' | 'documented' {
  return DOCUMENTS_API.test(text) ? 'documented' : 'commented';
}

/** Why a text is taken for a credential that words announce, by message id. In a document the name of a column and a comment are text as well. */
export function reasonOfPhrase({ name, unit, isColumn, isLogin, isConnection }: PhraseHit, isDocument: boolean): string {
  if (unit.isComment && !isDocument) return 'commented';
  if (isConnection === true) return 'recognised';
  // The name of a column stands above its rows, and that of a function before what it is given.
  if (isColumn === true) return 'named';
  if (isLogin === true) return 'written';
  return FUNCTIONS_OF_DATABASES.test(name) ? 'passed' : 'announced';
}

/**
 * Whether it opens nothing for whoever reads it: it has expired by then, or opens a server on the reader's own machine. Of 14 such logins
 * that readers judged, 2 were worth a word; in settings of servers that users reach, `localhost` is such a server.
 */
export function isHarmless(hit: FormatHit, path: string): boolean {
  if (reasonOf(hit) === 'expiring') return true;
  return hit.isOnOwnMachine === true && !isOfServedEnvironment(path.split(/[/\\]/).at(-1) ?? '');
}

/** Whether nothing but the credential stands in its text; an address belongs to it, and to a key whatever it is lengthened by. */
export function isWholeText({ unit, secret, credential }: FormatHit): boolean {
  if (credential.kind === 'signing-secret') return true;
  return (
    !unit.text.includes(GAP) && (unit.text.trim() === secret || PEM.test(unit.text.trim()) || /^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(unit.text))
  );
}

/** The environment variable that is proposed for it. */
export function variableOf({ credential, isPair }: FormatHit): string {
  if (credential.kind === 'db-connection') return 'DATABASE_URL';
  return `${credential.id.replace(/^[^a-z]+/i, '')}${isPair && !/-secret$/.test(credential.id) ? '-secret' : ''}`
    .replaceAll('-', '_')
    .toUpperCase();
}

/** What the address is of that a password stands in: `postgres_password` of `postgres://…`, `couchdb_password` of `http://…@couchdb`. */
export function passwordOf(text: string): string | undefined {
  const { scheme, host } =
    /(?<![a-z])(?<scheme>[a-z][a-z\d]{1,20})(?:\+[a-z\d]+)?:\/\/[^\s/@:]*:[^\s/@]*@(?<host>[a-z]*)/i.exec(text)?.groups ?? {};
  const of = scheme !== undefined && /^https?$/i.test(scheme) ? host : scheme;
  return of === undefined || of === '' ? undefined : `${of.toLowerCase()}_password`;
}
