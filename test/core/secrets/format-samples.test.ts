/**
 * A thousand drawn values of every format that has a mark, and a thousand that only look like one: masked, cut, with words that ask
 * for a replacement, in sequence, filled in later. Draws depend on nothing but the recipe, so that a failure stays one.
 */
import assert from 'node:assert/strict';
import { credentials } from '../../../core/catalog/credentials/index.ts';
import type { Credential } from '../../../core/catalog/define.ts';
import { findFormats } from '../../../core/secrets/formats/formats.ts';
import { traitsOf } from '../../../core/secrets/texts/text-traits.ts';
import { expandRecipe } from '../../tools/samples.ts';

const DRAWS = 1_000;
/** Some formats ask for a digit or a capital letter, which a drawn value may do without. */
const MIN_FOUND = 0.96;
const RANDOM = /\{(?:base62|base64|base64url|base32|hex|lower|upper|digits|alpha|letters|bech32):\d+\}|\{(?:uuid|jwt|der|crc32)\}/g;
const SHORT = 6;
/** A password in an address, and keys of one's own, are any text, as short and plain as their owner likes. */
const ANY_TEXT: ReadonlySet<string> = new Set(['basic-auth-url', 'connection-string', 'egg-cookie-keys', 'go-data-source', 'oracle-login']);

/** Ways to write something else into the drawn parts of a recipe. */
const OTHERS: readonly (readonly [name: string, write: (recipe: string, variant: string) => string])[] = [
  ['masked', (recipe) => recipe.replace(RANDOM, (part) => 'x'.repeat(lengthOf(part)))],
  ['starred', (recipe, variant) => expandRecipe(recipe.replace(RANDOM, (part) => (part === longestOf(recipe) ? '{base62:4}**********{base62:4}' : part)), variant)],
  ['cut', (recipe, variant) => expandRecipe(recipe.replace(RANDOM, (part) => (part === longestOf(recipe) ? `{lower:${String(SHORT)}}` : part)), variant)],
  ['filled in', (recipe) => recipe.replace(RANDOM, '${value}')],
  ['in brackets', (recipe) => recipe.replace(RANDOM, '<value>')],
  ['told', (recipe) => recipe.replace(RANDOM, 'your-value-here')],
  ['of one sign', (recipe, variant) => recipe.replace(RANDOM, (part) => (variant.at(-1) ?? '0').repeat(lengthOf(part)))],
];

function lengthOf(part: string): number {
  return Number(/:(\d+)/.exec(part)?.[1] ?? 36);
}

/** The part that makes the secret: the longest that is drawn. */
function longestOf(recipe: string): string {
  return [...(recipe.match(RANDOM) ?? [])].sort((first, second) => lengthOf(second) - lengthOf(first))[0] ?? '';
}

function isFound(credential: Credential, text: string): boolean {
  const unit = { text, traits: traitsOf(text), range: { start: 0, end: text.length }, line: 1, isComment: false, name: `${credential.context?.[0] ?? 'any'}Value` };
  return findFormats(text, [unit]).some((hit) => hit.credential === credential);
}

describe('a thousand values of each format', () => {
  for (const credential of credentials) {
    const recipes = credential.examples.finds.filter((recipe): recipe is string => typeof recipe === 'string' && longestOf(recipe) !== '');
    if (recipes.length === 0 || ANY_TEXT.has(credential.id)) continue;
    it(`${credential.id}: drawn`, () => {
      let found = 0;
      for (let index = 0; index < DRAWS; index++) if (isFound(credential, expandRecipe(recipes[index % recipes.length] ?? '', `v${String(index)}`))) found++;
      assert.ok(found >= DRAWS * MIN_FOUND, `${String(found)} of ${String(DRAWS)}`);
    });

    it(`${credential.id}: none`, () => {
      const wrong = new Set<string>();
      for (let index = 0; index < DRAWS; index++) {
        const [name, write] = OTHERS[index % OTHERS.length] ?? [];
        const recipe = recipes[Math.floor(index / OTHERS.length) % recipes.length] ?? '';
        if (name !== undefined && write && isFound(credential, write(recipe, `n${String(index)}`))) wrong.add(`${name}: ${recipe}`);
      }
      assert.deepEqual([...wrong], []);
    });
  }
});
