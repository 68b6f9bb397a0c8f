import type { ESLint, Linter } from 'eslint';

/** ESLint plugin with its two presets, for flat configurations of ESLint 9 and 10. */
declare const plugin: ESLint.Plugin & {
  readonly configs: {
    /** What a careful engineer would fix: precision first. */
    readonly recommended: Linter.Config;
    /** Everything, guesses and matters of policy included. */
    readonly strict: Linter.Config;
  };
};

export = plugin;
