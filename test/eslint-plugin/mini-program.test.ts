/** Markup of mini-programs in ESLint, by a preset of its own. */
import assert from 'node:assert/strict';
import js from '@eslint/js';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';

const TEXT = '<view>\n  <navigator url="/pay?phone={{order.phone}}">x</navigator>\n</view>\n';
const PATH = 'pages/order/index.wxml';

function places(text: string, ...configs: readonly object[]): string[] {
  return new Linter().verify(text, configs as Linter.Config[], PATH).map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`);
}

describe('configs.miniProgram', () => {
  it('reports what leaves in markup', () => assert.deepEqual(places(TEXT, plugin.configs.miniProgram), ['2:32 pi-guard/no-personal-info-in-url']));

  it('is silent where a comment says so', () => {
    assert.deepEqual(places(TEXT.replace('\n ', '\n<!-- eslint-disable-next-line pi-guard/no-personal-info-in-url -- agreed -->\n '), plugin.configs.miniProgram), []);
  });

  it('stands beside presets for every file', () => {
    assert.deepEqual(places(TEXT, js.configs.recommended, plugin.configs.recommended, plugin.configs.miniProgram), ['2:32 pi-guard/no-personal-info-in-url']);
  });
});
