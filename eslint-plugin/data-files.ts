/** Globs of the data files that PI Guard reads, for presets that one opts into. */

/** Files that no other plugin has a language for. */
export const OWN_FILES: readonly string[] = [
  '**/.env*',
  '**/*.env',
  '**/.envrc',
  '**/*.properties',
  '**/*.ini',
  '**/*.cfg',
  '**/*.cnf',
  '**/{redis,rabbitmq,supervisor,odoo}*.conf',
  '**/wg*.conf',
  '**/*.xml',
  '**/*.config',
  '**/.npmrc',
  '**/.yarnrc',
  '**/.pypirc',
  '**/.netrc',
  '**/_netrc',
  '**/*.pem',
  '**/*.key',
  '**/*.p8',
  '**/*.ppk',
  '**/id_rsa',
  '**/id_dsa',
  '**/id_ecdsa',
  '**/id_ed25519',
  '**/*.{sh,bash,zsh,ksh,ps1,bat,cmd,mk,dockerfile,nginx,sql}',
  '**/*.{prisma,tf,tfvars,hcl}',
  '**/*.{txt,adoc,asciidoc,rst}',
  '**/{Dockerfile,Containerfile}',
  '**/{Dockerfile,Containerfile}.*',
  '**/{Dockerfile,Containerfile}-*',
  '**/{Makefile,makefile,GNUmakefile}',
  '**/*nginx*.conf',
  '**/{nginx,conf.d,sites-available,sites-enabled}/**/*.conf',
];

/** Files that others may lint with a parser or language of their own. */
export const SHARED_FILES: readonly string[] = [
  '**/*.json',
  '**/*.jsonc',
  '**/*.json5',
  '**/*.yml',
  '**/*.yaml',
  '**/*.toml',
  '**/*.md',
  '**/*.markdown',
];

/** Code whose names begin like those of data files. */
export const CODE_FILES: readonly string[] = ['**/.env*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,sh,py}'];
/** JSON and YAML by names like `.env.json`. */
export const SHARED_ENV_FILES: readonly string[] = ['**/.env*.{json,yml,yaml}'];
/** Written by tools, or PI Guard's own. */
export const NOT_READ_FILES: readonly string[] = [
  '**/{package-lock,npm-shrinkwrap,pi-guard}.json',
  '**/*-lock.{json,yml,yaml}',
  '**/*.lock.{json,yml,yaml}',
  '**/*.{min,map}.json',
];
