import eslintPlugin from 'eslint-plugin-eslint-plugin';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import piGuard from './eslint-plugin/dist/index.cjs';

const NOT_FOR_CORE = [
  { group: ['eslint', 'eslint/*', 'eslint-*'], message: 'core knows nothing of ESLint.' },
  { group: ['vscode', 'vscode-*'], message: 'core knows nothing of VS Code.' },
  { group: ['node:*', 'fs', 'path', 'os', 'child_process', 'worker_threads'], message: 'core knows nothing of the machine it runs on.' },
  { group: ['**/eslint-plugin/**', '**/extension/**', '**/test/**'], message: 'core imports no surface.' },
];

/** What the engine may not reach up to. */
const ABOVE_GRAPH = [
  { regex: '/(?:rules|fix|config|suppress|sinks|sources|sanitizers|secrets|modules|analyze)(?:/|\\.ts$)', message: 'The engine knows neither evidence nor rules nor surfaces.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'test/fixtures/**'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { '@typescript-eslint/consistent-type-imports': 'error', eqeqeq: 'error', 'no-console': 'off' },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: NOT_FOR_CORE }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectExpression > Property[kind=/^[gs]et$/]',
          message: 'An accessor belongs in a class: V8 gives each such literal a hidden class of its own in old memory, which retains the tree.',
        },
      ],
    },
  },
  {
    files: ['core/{syntax,sources,sinks,sanitizers,secrets,catalog}/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...NOT_FOR_CORE, { group: ['**/rules/*'], message: 'evidence does not know rules.' }] }],
    },
  },
  {
    files: ['core/graph/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...NOT_FOR_CORE, ...ABOVE_GRAPH, { regex: '/(?:dataflow|models)/', message: 'The graph knows the language alone.' }] }] },
  },
  {
    files: ['core/models/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...NOT_FOR_CORE, ...ABOVE_GRAPH, { regex: '/(?:dataflow|graph)/', message: 'Models are data.' }] }] },
  },
  {
    files: ['core/dataflow/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...NOT_FOR_CORE, ...ABOVE_GRAPH] }] },
  },
  {
    files: ['eslint-plugin/**/*.ts', 'extension/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/core/(?!index\\.ts$)', message: 'Surfaces enter core by core/index.ts.' }] },
      ],
    },
  },
  { files: ['eslint-plugin/adapter.ts'], ...eslintPlugin.configs.recommended },
  // The catalogue's examples are leaks on purpose.
  { files: ['core/**/*.ts', 'eslint-plugin/**/*.ts', 'extension/**/*.ts', 'test/tools/**/*.ts'], ignores: ['core/catalog/**'], ...piGuard.configs.recommended },
);
