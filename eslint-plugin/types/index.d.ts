import type { ESLint, Linter, Rule } from 'eslint';

/** ESLint plugin with its presets, for flat configurations of ESLint 9 and 10. */
declare const plugin: Omit<ESLint.Plugin, 'configs' | 'meta' | 'rules'> & {
  readonly meta: { readonly name: string; readonly version: string };
  readonly rules: Readonly<
    Record<
      | 'no-hardcoded-credential'
      | 'no-hardcoded-personal-info'
      | 'no-insecure-transport'
      | 'no-log-personal-info'
      | 'no-personal-info-in-url'
      | 'no-share-personal-info'
      | 'no-store-personal-info'
      | 'no-unused-permission'
      | 'no-useless-disable'
      | 'no-weak-masking',
      Rule.RuleModule
    >
  >;
  readonly configs: {
    /** What a careful engineer would fix: precision first. */
    readonly recommended: Linter.Config;
    /** Everything, guesses and matters of policy included. */
    readonly strict: Linter.Config;
    /** `.env`, properties, INI, `.npmrc`, `.netrc`, key files, scripts, Dockerfiles, nginx, SQL and plain text, which no other plugin lints. */
    readonly files: Linter.Config;
    /** The same with JSON and YAML, for projects in which no other plugin lints those. */
    readonly data: Linter.Config;
    /** Markup of mini-programs: `.wxml`, `.axml`, `.swan`, `.ttml`. */
    readonly miniProgram: Linter.Config;
    /** Pages of HTML and templates of servers: `.html`, `.htm`, `.xhtml`, `.ejs`, `.jsp`, `.ftl`. */
    readonly html: Linter.Config;
  };
};

export = plugin;
