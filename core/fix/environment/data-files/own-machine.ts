/** Evidence that a password of a container must not become a variable without a default: nothing sets it, or other files hold it too. */
import { SERVED_CONTAINERS } from '../../../catalog/files/settings.ts';
import { NAMES_CONTAINER } from '../../../catalog/credential-words/settings.ts';
import type { DataFacts } from '../../../secrets/data/data-facts.ts';
import { serviceOf } from '../../../secrets/data/setting-index.ts';
import type { Range } from '../../../types.ts';
import { escaped } from '../../reads/program-texts.ts';

const PURPOSE = 'dev|devel|develop|development|demo|tests?|testing|local|e2e|ci|example|sample|playground|sandbox';
/** Files of containers that developers, jobs and visitors start as they are. */
const STARTED_AS_IT_IS = new RegExp(String.raw`(?:^|/)\.devcontainer/[^/]{1,200}$|[._-](?:${PURPOSE})[._-][^/]{0,200}$`, 'i');
/** Names of what containers for trials hold. */
const FOR_TRIAL = new RegExp(String.raw`(?:^|[_-])(?:${PURPOSE})$`, 'i');

/** Whether a container runs on the machine of a developer or of a job, by its file or its names. */
export function isOnOwnMachine({ file, index }: DataFacts, range: Range): boolean {
  if (STARTED_AS_IT_IS.test(file.path.replaceAll('\\', '/'))) return true;
  const [own] = index.around(range);
  const service = own && serviceOf(own);
  return service !== undefined && index.ofService(service).some(({ name, value }) => NAMES_CONTAINER.test(name) && FOR_TRIAL.test(value));
}

/** Whether users are served from the containers of a file, by its name. */
export function isServed(path: string): boolean {
  return SERVED_CONTAINERS.test(path.replaceAll('\\', '/'));
}

/** The password of a login in an address, and the value of a variable that is one. */
function asPassword(secret: string): RegExp {
  const own = escaped(secret);
  return new RegExp(String.raw`:${own}@|(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|KEY)\w{0,20}["']?\s?[:=]\s?["']?${own}["']?\s*$`, 'im');
}

/** Whether another file by which the project is set up has the same password: it would no longer be right. */
export function isSetElsewhere(secret: string, setups: readonly string[]): boolean {
  const used = asPassword(secret);
  return setups.some((text) => text.includes(secret) && used.test(text));
}

/** Where a list of variables has the password in an address that logs in. */
export function loginsWith(text: string, secret: string): Range[] {
  return [...text.matchAll(new RegExp(String.raw`(?<=://[^\s:/@'"]{0,100}:)${escaped(secret)}(?=@)`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + secret.length,
  }));
}
