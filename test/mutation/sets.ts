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
    mutate: ['core/facts/exposure/*.ts'],
    tests: [
      'test/core/exposure/ciphers.test.ts', 'test/core/exposure/encodings.test.ts', 'test/core/exposure/exposures.test.ts', 'test/core/exposure/judgement.test.ts', 'test/core/exposure/may-mask.test.ts', 'test/core/exposure/names.test.ts',
      'test/core/exposure/subject.test.ts',
    ],
  },
  interpreter: {
    mutate: ['core/facts/exposure/interpreter/*.ts'],
    tests: ['test/core/exposure/language.test.ts', 'test/core/exposure/files.test.ts', 'test/core/exposure/ciphers.test.ts', 'test/core/exposure/exposures.test.ts', 'test/core/exposure/judgement.test.ts', 'test/core/exposure/interpreter.test.ts'],
  },
  values: {
    mutate: ['core/facts/literals/{checks,personal-checks,placeholders,value-class}.ts'],
    tests: ['test/core/literals/checks.test.ts', 'test/core/literals/personal-checks.test.ts', 'test/core/literals/placeholders.test.ts', 'test/core/literals/value-class.test.ts'],
  },
  formats: {
    mutate: ['core/facts/literals/{formats,format-index,personal}.ts'],
    tests: ['test/core/literals/formats.test.ts', 'test/core/rules/no-hardcoded-credential.test.ts', 'test/core/rules/no-hardcoded-personal-info.test.ts'],
  },
  judgement: {
    mutate: ['core/rules/passwords.ts', 'core/rules/credential-judgement.ts'],
    tests: ['test/core/rules/credential-judgement.test.ts', 'test/core/rules/passwords.test.ts', 'test/core/rules/password-findings.test.ts'],
  },
  words: {
    mutate: ['core/facts/{words,match-name,match-chinese,vocabulary}.ts'],
    tests: ['test/core/words.test.ts'],
    isRemembering: true,
  },
};
