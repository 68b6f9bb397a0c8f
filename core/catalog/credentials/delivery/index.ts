// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import buildkiteToken from './buildkite-token.ts';
import circleciToken from './circleci-token.ts';
import dopplerToken from './doppler-token.ts';
import harnessToken from './harness-token.ts';
import infracostApiKey from './infracost-api-key.ts';
import launchdarklyKey from './launchdarkly-key.ts';
import octopusApiKey from './octopus-api-key.ts';
import prefectApiKey from './prefect-api-key.ts';
import pulumiToken from './pulumi-token.ts';
import spectralToken from './spectral-token.ts';
import terraformCloudToken from './terraform-cloud-token.ts';
import vaultToken from './vault-token.ts';

export const delivery: readonly Credential[] = [
  buildkiteToken,
  circleciToken,
  dopplerToken,
  harnessToken,
  infracostApiKey,
  launchdarklyKey,
  octopusApiKey,
  prefectApiKey,
  pulumiToken,
  spectralToken,
  terraformCloudToken,
  vaultToken,
];
