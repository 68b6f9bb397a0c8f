/** What a path shows of the part that a file plays; the configuration may add other parts. */
import type { Role } from '../../types.ts';

/**
 * Paths of seeds that fill the databases of developers and tests alone: `seed-dev.ts`, `seeds/development/users.js`, `seeds/testing.ts`. Behind
 * `test` the name may go on with what is made, in any database: `seed-test-members.ts`.
 * https://knexjs.org/guide/migrations.html#seed-files
 */
export const DEVELOPMENT_SEEDS = /(?:^|[/._-])(?:dev|development|local|(?:tests?|testing)(?![._-](?!seed|[a-z]{1,3}$)))(?=[/._-])[^/]{0,80}(?:\/[^/]{0,80})?$/i;

export interface PathRole {
  readonly role: Role;
  readonly pattern: RegExp;
  /** Paths that the row is about. */
  readonly examples: readonly [string, ...string[]];
}

export const pathRoles: readonly PathRole[] = [
  {
    role: 'test',
    pattern: /(?:^|\/)(?:tests?|__tests__|specs?|e2e|__e2e__|cypress|playwright|k6|test-utils?|(?:e2e|integration|unit|api|acceptance|functional|load|smoke|regression|contract)[-_]tests?|tests?[-_](?:e2e|integration|unit|api)|test-?suites?|test-?containers?|(?:libs|packages)\/testing)\//i,
    examples: ['src/__tests__/user.js', 'server/test-suite/order.js', 'cypress/support/login.ts', 'api-tests/user.js', 'tests_e2e/user.js', 'packages/testing/user.ts'],
  },
  { role: 'test', pattern: /(?:^|\/)integration\/(?:[\w-]+\/)*(?:global-?)?(?:setup|teardown)\.[cm]?[jt]sx?$/i, examples: ['integration/db/global-setup.ts'] },
  // https://jestjs.io/docs/configuration#testmatch-arraystring, https://docs.cypress.io/app/references/configuration
  { role: 'test', pattern: /\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$/i, examples: ['src/user.spec.ts', 'src/login.cy.js'] },
  // https://nodejs.org/api/test.html#running-tests-from-the-command-line; a blood test is no test of a program.
  {
    role: 'test',
    pattern: /(?:^|[/_-])(?:system|api|e2e|end-to-end|integration|unit|acceptance|functional|load|stress|performance|regression|contract|comprehensive|manual|endpoints?|auth|login|flow|connection|pre-?launch|pre-?flight|sanity|release|server|db|database|migrations?)[-_]tests?\.[cm]?[jt]s$/i,
    examples: ['backend/complete-system-test.js', 'login_test.mjs', 'server/prelaunch-test.mjs'],
  },
  // https://nodejs.org/api/test.html#running-tests-from-the-command-line; a page, a route or the settings of that name are a part of the program.
  {
    role: 'test',
    pattern: /(?<!(?:^|\/)(?:routes?|routers?|pages?|views?|controllers?|api|commands?|config|configs|conf|settings|environments?|env)\/)(?<![^/])tests?\.[cm]?[jt]s$/i,
    examples: ['server/test.mjs', 'test.js'],
  },
  // https://docs.cypress.io/app/references/configuration, https://playwright.dev/docs/test-configuration
  {
    role: 'test',
    pattern: /(?:^|\/)(?:cypress|playwright|wdio|nightwatch|karma|jest|vitest)\.(?:[\w-]+\.)?(?:config|conf|env)\.(?:[cm]?[jt]s|json)$/i,
    examples: ['client/cypress.config.ts', 'playwright.ci.config.ts', 'cypress.env.json'],
  },
  { role: 'test', pattern: /(?:^|\/)smoke[-_]?tests?(?:[-_.][\w.-]*)?\.[cm]?[jt]sx?$/i, examples: ['scripts/smoke-test-import.ts'] },
  { role: 'test', pattern: /(?:^|[/_-])(?:smoke|integration|e2e)\.(?:sh|bash|ps1|bat|cmd)$/i, examples: ['scripts/smoke.ps1', 'scripts/pc-integration.ps1'] },
  { role: 'test', pattern: /(?:^|\/)\.env\.(?:test|e2e|ci)$/i, examples: ['.env.test'] },
  { role: 'test', pattern: /[-_.](?:smoke|(?:unit|integration|e2e|api|smoke)[-_]check)\.[cm]?[jt]s$/i, examples: ['scripts/orders-api-smoke.js', 'scripts/upload-unit-check.mjs'] },
  {
    role: 'test',
    pattern: /(?:^|\/)(?:docker-)?compose[.-](?:[\w.]{1,40}-)?(?:test|e2e|ci)(?:[-.][\w-]{1,40})?\.ya?ml$/i,
    examples: ['docker-compose.test.yml', 'docker-compose.e2e-mysql.yml', 'docker-compose.v2-test.yml'],
  },
  {
    role: 'mock',
    pattern: /(?:^|\/)(?:(?:[\w-]+[-_])?mocks?|__mocks__|fixtures?|mock[-_]?(?:servers?|data|apis?|services?|handlers?)|(?:fake|stub|test)[-_]?(?:server|data|apis?|services?)|msw|\.storybook)\//i,
    examples: ['src/mock/user.js', 'api-mocks/user.js', 'mock-server/index.js', 'fake_data/users.js', 'src/test-data/users.ts', '.storybook/preview.ts'],
  },
  { role: 'mock', pattern: /(?:^|\/)fakes\/|(?:^|\/)Fake[A-Z]\w*\.[cm]?[jt]sx?$/, examples: ['src/users/fakes/users.ts', 'src/users/FakeUserRepository.ts'] },
  {
    role: 'mock',
    pattern: /(?:^|[/_-])(?:test|mock|sample|dummy|fake)[-_]?(?:data|users?|accounts?|results?)\.(?:json|ya?ml|csv)$|\.mock\.[cm]?[jt]sx?$/i,
    examples: ['GPS_TEST_DATA.json', 'system-test-results.json', 'src/users.mock.ts'],
  },
  // https://storybook.js.org/docs/writing-stories
  { role: 'mock', pattern: /\.stories\.[cm]?[jt]sx?$/i, examples: ['src/Card.stories.tsx'] },
  { role: 'mock', pattern: /(?:^|\/)mock[^/]*\.(?:[cm]?[jt]sx?|json|ya?ml)$/i, examples: ['src/mockUsers.json'] },
  { role: 'seed', pattern: /(?:^|\/)(?:seeds?|seeders?|seeding)\//i, examples: ['db/seeders/users.js'] },
  // https://www.prisma.io/docs/orm/prisma-migrate/workflows/seeding
  { role: 'seed', pattern: /(?:^|[/.-])(?:re)?seed(?:er|s)?\.[cm]?[jt]sx?$/i, examples: ['prisma/seed.ts', 'src/user.seeder.js', 'clear-and-reseed.ts'] },
  { role: 'seed', pattern: /(?:^|\/)(?:re)?seed[-_][\w.-]+\.(?:[cm]?[jt]sx?|sql|sh)$/i, examples: ['scripts/seed-users.js', 'supabase/seed_users.sql'] },
  // A phrase of words that makes a key is another seed.
  { role: 'seed', pattern: /(?:^|\/)(?:re)?[sS]eed(?!Phrase)[A-Z][\w.-]*\.[cm]?[jt]sx?$/, examples: ['scripts/seedLocal.js'] },
  {
    role: 'seed',
    pattern: /(?:^|\/)(?:create|make|add|generate|gen|setup|insert|ensure)[-_]?(?:test|e2e|demo|dummy|fake|sample|mock)[-_]?(?:users?|accounts?|admins?|customers?|members?|patients?|employees?|orders?|data)\.[cm]?[jt]sx?$/i,
    examples: ['scripts/create-test-users.ts'],
  },
  { role: 'example', pattern: /(?:^|\/)(?:examples?|demos?|samples?|docs|storybook|stories|playground)\//i, examples: ['examples/login/app.js'] },
  { role: 'example', pattern: /\.(?:stories|demo)\.[cm]?[jt]sx?$/i, examples: ['src/Card.demo.tsx'] },
  { role: 'example', pattern: /[.-](?:example|sample)(?:\.[a-z]{2,10})?$/i, examples: ['.env.example', 'config-sample.json'] },
  // Code that is called a template sends one, or draws one: `send-template.js`, `welcome.template.ts`.
  { role: 'example', pattern: /[.-](?:template|tmpl|tpl)(?:\.(?!(?:[cm]?[jt]sx?|vue)$)[a-z]{2,10})?$/i, examples: ['config.template.yml', '.env.tpl'] },
  // Requests that a developer sends by hand. https://schema.postman.com/, https://docs.usebruno.com/bru-lang/overview
  {
    role: 'example',
    pattern: /(?:^|[/._-])(?:postman|insomnia)(?:[._-]?(?:collection|environment|globals|export))?(?:[._-][\w-]{1,60})?\.(?:json|ya?ml)$|(?:^|\/)(?:postman|insomnia)\/[^/]+\.json$|\.(?:http|rest|bru)$/i,
    examples: ['docs/shop.postman_collection.json', 'USER_POSTMAN.json', 'postman/local.json', 'requests/login.http'],
  },
  { role: 'example', pattern: /(?:^|\/)\.env\.(?:dist|defaults?)$/i, examples: ['.env.dist'] },
  { role: 'example', pattern: /(?:^|\/)\.(?:example|sample)\.env$/i, examples: ['.example.env'] },
  { role: 'example', pattern: /(?:^|\/)(?:example|sample|template)\.(?:jsonc?|ya?ml|env|properties|ini)$/i, examples: ['config/sample.json'] },
  // What a document shows is copied and filled in.
  { role: 'example', pattern: /\.(?:md|markdown|txt|adoc|asciidoc|rst)$/i, examples: ['README.md', 'notes.txt'] },
  { role: 'ci', pattern: /(?:^|\/)(?:\.github|\.gitlab|\.circleci)\//i, examples: ['.github/workflows/test.yml'] },
  {
    role: 'ci',
    pattern: /(?:^|\/)(?:\.travis|\.gitlab-ci|\.drone|azure-pipelines|bitbucket-pipelines|appveyor|\.appveyor)\.ya?ml$/i,
    examples: ['.gitlab-ci.yml', 'azure-pipelines.yml'],
  },
];
