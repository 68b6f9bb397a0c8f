import type { Role } from '../../types.ts';

const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  [
    'test',
    /(?:^|\/)(?:tests?|__tests__|specs?|e2e|__e2e__|cypress|playwright|test-utils?|(?:libs|packages)\/testing)\/|\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)\.env\.test$/i,
  ],
  [
    'mock',
    /(?:^|\/)(?:(?:[\w-]+[-_])?mocks?|__mocks__|fixtures?|mock-?servers?|mockdata)\/|(?:^|\/)mock[^/]*\.(?:[cm]?[jt]sx?|json|ya?ml)$/i,
  ],
  ['seed', /(?:^|\/)(?:seeds?|seeders?|seeding)\/|(?:^|[/.-])seed(?:er|s)?\.[cm]?[jt]sx?$/i],
  [
    'example',
    /(?:^|\/)(?:examples?|demos?|samples?|docs|storybook|stories|playground)\/|\.(?:stories|demo)\.[cm]?[jt]sx?$|[.-](?:example|sample|template|tmpl|tpl)(?:\.[a-z]{2,10})?$|(?:^|\/)\.env\.(?:dist|defaults?)$|(?:^|\/)\.(?:example|sample)\.env$|(?:^|\/)(?:example|sample|template)\.(?:jsonc?|ya?ml|env|properties|ini)$/i,
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
