// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import artifactoryApiKey from './artifactory-api-key.ts';
import artifactoryReferenceToken from './artifactory-reference-token.ts';
import clojarsToken from './clojars-token.ts';
import cratesIoToken from './crates-io-token.ts';
import dockerHubToken from './docker-hub-token.ts';
import npmLegacyToken from './npm-legacy-token.ts';
import npmToken from './npm-token.ts';
import nugetApiKey from './nuget-api-key.ts';
import pypiToken from './pypi-token.ts';
import rubygemsToken from './rubygems-token.ts';

export const packages: readonly Credential[] = [
  artifactoryApiKey,
  artifactoryReferenceToken,
  clojarsToken,
  cratesIoToken,
  dockerHubToken,
  npmLegacyToken,
  npmToken,
  nugetApiKey,
  pypiToken,
  rubygemsToken,
];
