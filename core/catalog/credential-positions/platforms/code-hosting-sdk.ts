import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'code-hosting-sdk',
  kind: 'api-key',
  name: { en: 'the access token of this client', 'zh-CN': '该客户端的访问令牌' },
  doc: 'https://octokit.github.io/rest.js/#authentication',
  isOwnSecret: false,
  variable: 'GIT_TOKEN',
  calls: [
    { from: { module: ['@octokit/rest', '@octokit/core', '@octokit/action', 'octokit'] }, members: ['Octokit'], options: { at: 0, paths: ['auth'] } },
    { from: { module: '@octokit/rest' }, options: { at: 0, paths: ['auth'] } },
    // https://github.com/actions/toolkit/tree/main/packages/github
    { from: { module: '@actions/github' }, members: ['getOctokit'], args: [0] },
    // https://github.com/jdalrymple/gitbeaker
    { from: { module: ['@gitbeaker/rest', '@gitbeaker/node', '@gitbeaker/core'] }, members: ['Gitlab'], options: { at: 0, paths: ['token', 'oauthToken', 'jobToken'] } },
    // https://developers.notion.com/docs/authorization, https://linear.app/developers/sdk
    { from: { module: '@notionhq/client' }, members: ['Client'], options: { at: 0, paths: ['auth'] } },
    { from: { module: '@linear/sdk' }, members: ['LinearClient'], options: { at: 0, paths: ['apiKey', 'accessToken'] } },
  ],
  examples: {
    finds: [
      'const { Octokit } = require(\'@octokit/rest\'); const octokit = new Octokit({ auth: SECRET })',
      'import { Octokit } from \'octokit\'; new Octokit({ auth: SECRET })',
      'import * as github from \'@actions/github\'; github.getOctokit(SECRET)',
      'import { Gitlab } from \'@gitbeaker/rest\'; new Gitlab({ host, token: SECRET })',
      'import { Client } from \'@notionhq/client\'; new Client({ auth: SECRET })',
    ],
    ignores: [
      'import { Octokit } from \'octokit\'; new Octokit({ auth: process.env.GITHUB_TOKEN, userAgent: SECRET })',
      'import { Octokit } from \'./our-octokit\'; new Octokit({ userAgent: SECRET })',
    ],
  },
});
