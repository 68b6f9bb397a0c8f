/** What is mutated, and the tests that must notice. */

export interface MutationSet {
  /** Globs of the sources; `!` takes some back. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** The sources remember what they were asked: each mutant gets a process of its own, or it would be answered by another one. */
  readonly isRemembering?: boolean;
}

export const mutationSets: Readonly<Record<string, MutationSet>> = {
  mask: {
    mutate: ['core/mask/*.ts'],
    tests: ['test/core/mask/displays.test.ts', 'test/core/mask/fails-closed.test.ts', 'test/core/mask/near-misses.test.ts', 'test/core/mask/properties.test.ts'],
  },
  exposure: {
    mutate: ['core/sanitizers/*.ts', '!core/sanitizers/{sanitizers,masks,fresh-hashes,maskers}.ts'],
    tests: [
      'test/core/sanitizers/ciphers.test.ts', 'test/core/sanitizers/encodings.test.ts', 'test/core/sanitizers/exposures.test.ts', 'test/core/sanitizers/judgement.test.ts', 'test/core/sanitizers/may-mask.test.ts', 'test/core/sanitizers/names.test.ts',
      'test/core/sanitizers/subject.test.ts',
    ],
  },
  interpreter: {
    mutate: ['core/sanitizers/interpreter/*.ts'],
    tests: ['test/core/sanitizers/language.test.ts', 'test/core/sanitizers/files.test.ts', 'test/core/sanitizers/ciphers.test.ts', 'test/core/sanitizers/exposures.test.ts', 'test/core/sanitizers/judgement.test.ts', 'test/core/sanitizers/interpreter.test.ts'],
  },
  values: {
    mutate: ['core/secrets/formats/checks.ts', 'core/secrets/personal/personal-checks.ts', 'core/secrets/texts/{placeholders,value-class}.ts'],
    tests: ['test/core/secrets/checks.test.ts', 'test/core/secrets/personal-checks.test.ts', 'test/core/secrets/placeholders.test.ts', 'test/core/secrets/value-class.test.ts'],
  },
  formats: {
    mutate: ['core/secrets/formats/{formats,format-index}.ts', 'core/secrets/personal/personal.ts'],
    tests: ['test/core/secrets/formats.test.ts', 'test/core/rules/no-hardcoded-credential.test.ts', 'test/core/rules/no-hardcoded-personal-info.test.ts'],
  },
  judgement: {
    mutate: ['core/rules/literals/passwords.ts', 'core/rules/literals/credential-judgement.ts'],
    tests: ['test/core/rules/credential-judgement.test.ts', 'test/core/rules/passwords.test.ts', 'test/core/rules/password-findings.test.ts'],
  },
  words: {
    mutate: ['core/sources/names/{words,match-name,match-chinese,vocabulary}.ts'],
    tests: ['test/core/catalog/words.test.ts'],
    isRemembering: true,
  },
};
