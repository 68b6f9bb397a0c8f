// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import aliyunYunxiaoToken from './aliyun-yunxiao-token.ts';
import atlassianApiToken from './atlassian-api-token.ts';
import codingToken from './coding-token.ts';
import figmaToken from './figma-token.ts';
import giteeToken from './gitee-token.ts';
import githubFineGrainedToken from './github-fine-grained-token.ts';
import githubInstallationToken from './github-installation-token.ts';
import githubToken from './github-token.ts';
import gitlabOtherToken from './gitlab-other-token.ts';
import gitlabToken from './gitlab-token.ts';
import intra42ClientSecret from './intra42-client-secret.ts';
import linearApiKey from './linear-api-key.ts';
import postmanApiKey from './postman-api-key.ts';
import readmeApiKey from './readme-api-key.ts';
import sonarqubeToken from './sonarqube-token.ts';
import sourcegraphKey from './sourcegraph-key.ts';
import sourcegraphToken from './sourcegraph-token.ts';

export const codeHosting: readonly Credential[] = [
  aliyunYunxiaoToken,
  atlassianApiToken,
  codingToken,
  figmaToken,
  giteeToken,
  githubFineGrainedToken,
  githubInstallationToken,
  githubToken,
  gitlabOtherToken,
  gitlabToken,
  intra42ClientSecret,
  linearApiKey,
  postmanApiKey,
  readmeApiKey,
  sonarqubeToken,
  sourcegraphKey,
  sourcegraphToken,
];
