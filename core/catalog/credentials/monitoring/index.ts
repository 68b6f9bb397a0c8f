// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import datadogKey from './datadog-key.ts';
import dynatraceToken from './dynatrace-token.ts';
import grafanaToken from './grafana-token.ts';
import newRelicKey from './new-relic-key.ts';
import pagerdutyOauthToken from './pagerduty-oauth-token.ts';
import pagerdutyToken from './pagerduty-token.ts';
import posthogPersonalKey from './posthog-personal-key.ts';
import rootlyToken from './rootly-token.ts';
import sentryToken from './sentry-token.ts';
import wandbApiKey from './wandb-api-key.ts';

export const monitoring: readonly Credential[] = [
  datadogKey,
  dynatraceToken,
  grafanaToken,
  newRelicKey,
  pagerdutyOauthToken,
  pagerdutyToken,
  posthogPersonalKey,
  rootlyToken,
  sentryToken,
  wandbApiKey,
];
