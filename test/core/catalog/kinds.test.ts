import assert from 'node:assert/strict';
import { kinds } from '../../../core/catalog/kinds/index.ts';
import { matchName } from '../../../core/sources/names/match-name.ts';

/** Real terms of other kinds, or names that need context; kept apart from the false friends that must stay silent. */
const NEEDS_CONTEXT = new Set([
  'appKey', 'apiKeyList', 'cardNo', 'certificateNo', 'documentNo', 'accessKey', 'ocrDriverLicense', 'sys_user_sex', 'messageContent', 'templateNickname',
  'jobTitle', 'pinCode', 'xingming', 'policyNo', 'tokens', 'SSN', 'taxNo', 'jobNumber',
]);

describe('kinds', () => {
  for (const kind of kinds) {
    describe(kind.id, () => {
      for (const name of kind.examples.finds) {
        it(`finds ${name}`, () => {
          assert.equal(matchName(name)?.kind.id, kind.id);
        });
      }
      for (const name of kind.examples.ignores.filter((item) => !NEEDS_CONTEXT.has(item))) {
        it(`ignores ${name}`, () => {
          const match = matchName(name);
          assert.ok(!match || match.kind !== kind || match.confidence === 'low', `${name} matched at ${match?.confidence}`);
        });
      }
    });
  }
});
