import type { Role } from '../../types.ts';

/** Code that is called a template sends one, or draws one: `send-template.js`, `welcome.template.ts`. */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  [
    'test',
    /(?:^|\/)(?:tests?|__tests__|specs?|e2e|__e2e__|cypress|playwright|k6|test-utils?|(?:e2e|integration|unit|api|acceptance|functional|load|smoke|regression|contract)[-_]tests?|tests?[-_](?:e2e|integration|unit|api)|test-?containers?|(?:libs|packages)\/testing)\/|(?:^|\/)integration\/(?:[\w-]+\/)*(?:global-?)?(?:setup|teardown)\.[cm]?[jt]sx?$|\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)\.env\.(?:test|e2e|ci)$|(?:^|\/)(?:docker-)?compose[.-](?:test|e2e|ci)\.ya?ml$/i,
  ],
  [
    'mock',
    /(?:^|\/)(?:(?:[\w-]+[-_])?mocks?|__mocks__|fixtures?|mock[-_]?(?:servers?|data|apis?|services?|handlers?)|(?:fake|stub)[-_]?(?:server|data|apis?|services?)|msw|\.storybook)\/|\.stories\.[cm]?[jt]sx?$|(?:^|\/)mock[^/]*\.(?:[cm]?[jt]sx?|json|ya?ml)$/i,
  ],
  [
    'seed',
    /(?:^|\/)(?:seeds?|seeders?|seeding)\/|(?:^|[/.-])seed(?:er|s)?\.[cm]?[jt]sx?$|(?:^|\/)seed[-_][\w.-]+\.[cm]?[jt]sx?$|(?:^|\/)(?:create|make|add|generate|gen|setup|insert|ensure)[-_]?(?:test|e2e|demo|dummy|fake|sample|mock)[-_]?(?:users?|accounts?|admins?|customers?|members?|patients?|employees?|orders?|data)\.[cm]?[jt]sx?$/i,
  ],
  [
    'example',
    /(?:^|\/)(?:examples?|demos?|samples?|docs|storybook|stories|playground)\/|\.(?:stories|demo)\.[cm]?[jt]sx?$|[.-](?:example|sample)(?:\.[a-z]{2,10})?$|[.-](?:template|tmpl|tpl)(?:\.(?!(?:[cm]?[jt]sx?|vue)$)[a-z]{2,10})?$|(?:^|\/)\.env\.(?:dist|defaults?)$|(?:^|\/)\.(?:example|sample)\.env$|(?:^|\/)(?:example|sample|template)\.(?:jsonc?|ya?ml|env|properties|ini)$/i,
  ],
  [
    'ci',
    /(?:^|\/)(?:\.github|\.gitlab|\.circleci)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|\.drone|azure-pipelines|bitbucket-pipelines|appveyor|\.appveyor)\.ya?ml$/i,
  ],
];

/** Roles that a path shows; the configuration may add others. */
export function rolesOfPath(path: string): Set<Role> {
  const normal = path.replaceAll('\\', '/');
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(normal)).map(([role]) => role));
}
