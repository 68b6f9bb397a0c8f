/** Where in a data file a credential stands, as far as advice differs: by the file, and by what the value does in it. */
import { appManifests, githubWorkflows, imageFiles, serverFiles } from '../../catalog/platforms/app-manifests.ts';
import { KEY_FILE } from '../../catalog/files/formats.ts';
import { JSON_SETTINGS } from '../../catalog/files/settings.ts';
import { VARIABLE_SECTIONS } from '../../catalog/credential-words/settings.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { leftStages } from '../../secrets/data/build-stages.ts';
import { isDistinctive } from '../reaching/reported-literals.ts';
import type { Range } from '../../types.ts';
import { opensNothing } from './credential-judgement.ts';

/** What a value does in its file. */
interface Doing {
  /** Its name begins with what a bundler puts into pages. */
  readonly isInBundle?: boolean;
  readonly isDefault?: boolean;
  readonly owners?: readonly string[];
  /** What stands there, which other files of the program may have too. */
  readonly secret?: string;
}

/** Suffixes of texts that announce a credential and are no setting: they have no place to move to. */
export const PLACES_OF_TEXTS: ReadonlySet<string> = new Set([
  'InTextOfFile',
  'InDocument',
  'InDocumentInUse',
  'InExampleRequest',
  'InScript',
]);

/** Suffix of a message id for such a text; `isSent`: it is the body of a request. */
export function placeOfText(facts: DataFacts, secret: string, isSent: boolean): string {
  const { roles, language } = facts;
  if (opensNothing(roles)) return 'InTestFile';
  if (language === 'document') return isSent ? 'InExampleRequest' : placeInFile(facts, { secret });
  return language === 'shell' ? 'InScript' : 'InTextOfFile';
}

/** Suffix of a message id by the file, and by what the value does in it: `PLACES_IN_FILES` has the advice. */
export function placeInFile(
  { file, roles, language, program }: DataFacts,
  { isInBundle, isDefault, owners = [], secret = '' }: Doing = {},
): string {
  if (opensNothing(roles)) return 'InTestFile';
  if (language === 'document') return isDistinctive(secret) && program.mentions(secret) === true ? 'InDocumentInUse' : 'InDocument';
  if (isInBundle) return 'InBundle';
  if (isDefault) return 'AsDefaultInFile';
  if (roles.has('example')) return 'InSample';
  const path = file.path.replaceAll('\\', '/');
  if (appManifests.some((manifest) => manifest.test(path))) return 'InManifest';
  if (isImageFile(path)) return 'InImage';
  if (KEY_FILE.test(path)) return 'InKeyFile';
  if (language === 'sql') return 'InSql';
  if (language === 'nginx' || serverFiles.some((one) => one.test(path))) return 'InServerFile';
  if (githubWorkflows.test(path)) return 'InGithubWorkflow';
  if (roles.has('ci')) return 'InWorkflow';
  if (owners.some((owner) => VARIABLE_SECTIONS.has(owner))) return 'InVariables';
  if (language === 'json') return JSON_SETTINGS.test(path) ? 'InSettings' : 'InJson';
  return language === 'dotenv' ? 'InDotenv' : 'InFile';
}

function isImageFile(path: string): boolean {
  return imageFiles.some((image) => image.test(path));
}

/** Ranges of a file whose values are gone when the image is built: there words that anyone would guess only fill a gap. */
export function passingStages({ file }: DataFacts): readonly Range[] {
  return isImageFile(file.path.replaceAll('\\', '/')) ? leftStages(file.text) : [];
}
