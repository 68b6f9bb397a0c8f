/** What the usual lint rules say of a script: ESLint's and typescript-eslint's recommendations that need no types. */
import js from '@eslint/js';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { scriptOf } from './compiler.ts';

const linter = new Linter();
/** Names of the run time are not known here; the compiler looks for those that a repair invents. */
const LEFT_OUT: Linter.RulesRecord = { 'no-undef': 'off' };
const forScript: Linter.Config[] = [js.configs.recommended, { languageOptions: { parser: tseslint.parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } }, rules: LEFT_OUT }];
const forTypes: Linter.Config[] = [js.configs.recommended, ...(tseslint.configs.strict as Linter.Config[]), { rules: LEFT_OUT }];

/** Messages of the script of a file as `rule: text`; none for other files. */
export function lint(path: string, text: string): string[] {
  const script = scriptOf(path, text);
  if (!script) return [];
  const isTyped = /\.[cm]?tsx?$/.test(script.name);
  const extension = /\.\w+$/.exec(script.name)?.[0] ?? '.js';
  const configs = (isTyped ? forTypes : forScript).map((config) => ({ ...config, files: ['**/*'] }));
  return linter.verify(script.text, configs, { filename: `file${extension}`, allowInlineConfig: false }).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}
