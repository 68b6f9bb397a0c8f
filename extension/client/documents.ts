/** Which documents the server is given. */
import type { DocumentSelector } from 'vscode-languageclient';

export const LANGUAGES = [
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
  'vue',
  'json',
  'jsonc',
  'yaml',
  'dockercompose',
  'github-actions-workflow',
  'dotenv',
  'properties',
  'java-properties',
  'ini',
  'toml',
  'xml',
  'html',
  'shellscript',
  'powershell',
  'bat',
  'dockerfile',
  'makefile',
  'nginx',
  'sql',
  'prisma',
  'terraform',
  'hcl',
];
/** Files that the editor has no language for. */
const FILES =
  '**/{.env*,*.env,.envrc,.npmrc,.yarnrc,.pypirc,.netrc,_netrc,*.toml,*.prisma,*.tf,*.tfvars,*.hcl,*.config,*.pem,*.key,*.p8,*.ppk,id_rsa,id_ed25519,*.nginx,*nginx*.conf,*.md,*.markdown,*.txt,*.adoc,*.asciidoc,*.rst}';

/** Markup of mini-programs, and templates of servers: their language depends on which other extensions are installed. */
const MARKUP = '**/*.{wxml,axml,swan,ttml,wxs,sjs,nvue,uvue,uts,ejs,jsp,ftl}';

export const SELECTOR: DocumentSelector = [...LANGUAGES.map((language) => ({ language })), { pattern: FILES }, { pattern: MARKUP }];
