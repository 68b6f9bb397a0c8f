/** What fills the environment of a process from a file of variables before its code reads them. */

export interface EnvironmentLoader {
  readonly id: string;
  /** The page that promises it. */
  readonly doc: string;
  /** Packages that start a program and fill its environment first. What is started beside the program has it not. */
  readonly frameworks?: readonly string[];
  /** Packages that fill it in whatever imports them. */
  readonly imported?: readonly string[];
  /** What a call in the code has that fills it. */
  readonly call?: RegExp;
  /** It fills it when its module is set up: what stands in decorators of other modules was read before. */
  readonly isLate?: true;
  /** What the line has that starts a program with it filled. */
  readonly command?: RegExp;
}

export const environmentLoaders: readonly EnvironmentLoader[] = [
  {
    id: 'dotenv',
    doc: 'https://github.com/motdotla/dotenv#readme',
    imported: ['dotenv', 'dotenv/config', 'dotenv-flow', 'dotenv-flow/config', 'dotenv-safe', 'dotenv-safe/config', 'dotenv-expand', 'dotenv-expand/config', '@dotenvx/dotenvx', '@dotenvx/dotenvx/config', 'dotenv-mono', 'custom-env'],
    command: /(?:^|[\s&;"])(?:dotenvx?|dotenv-cli|env-cmd)\s|-r dotenv\/config/,
  },
  {
    id: 'node',
    doc: 'https://nodejs.org/api/cli.html#--env-filefile',
    call: /\bprocess\.loadEnvFile\s?\(/,
    command: /--env-file(?:-if-exists)?[= ]/,
  },
  { id: 'bun', doc: 'https://bun.sh/docs/runtime/environment-variables', command: /(?:^|[\s&;"])bun(?:x --bun)?\s/ },
  { id: 'next', doc: 'https://nextjs.org/docs/app/guides/environment-variables', frameworks: ['next'], imported: ['@next/env'] },
  { id: 'nuxt', doc: 'https://nuxt.com/docs/api/commands/dev#options', frameworks: ['nuxt', 'nuxt3'] },
  { id: 'nest', doc: 'https://docs.nestjs.com/techniques/configuration', call: /\bConfigModule\s{0,8}\.\s{0,8}forRoot\s?\(/, isLate: true },
  { id: 'strapi', doc: 'https://docs.strapi.io/cms/configurations/environment', frameworks: ['@strapi/strapi', 'strapi'] },
  { id: 'adonis', doc: 'https://docs.adonisjs.com/guides/environment-variables', frameworks: ['@adonisjs/core'] },
  { id: 'remix', doc: 'https://remix.run/docs/en/main/guides/envvars', frameworks: ['@remix-run/dev', '@remix-run/serve'] },
  { id: 'svelte-kit', doc: 'https://svelte.dev/docs/kit/$env-static-private', frameworks: ['@sveltejs/kit'] },
  { id: 'astro', doc: 'https://docs.astro.build/en/guides/environment-variables/', frameworks: ['astro'] },
  { id: 'redwood', doc: 'https://docs.redwoodjs.com/docs/environment-variables', frameworks: ['@redwoodjs/core'] },
  { id: 'umi', doc: 'https://umijs.org/docs/guides/env-variables', frameworks: ['umi', '@umijs/max'] },
  { id: 'firebase', doc: 'https://firebase.google.com/docs/functions/config-env', frameworks: ['firebase-functions'] },
  { id: 'prisma', doc: 'https://www.prisma.io/docs/orm/more/development-environment/environment-variables', imported: ['@prisma/client'] },
  {
    id: 'own',
    // What a program reads itself: `readFileSync('.env')`, mostly a line or two below the path.
    doc: 'https://nodejs.org/api/util.html#utilparseenvcontent',
    call: /['"`/]\.env(?:\.\w{1,20})?['"`][\s\S]{0,400}\breadFile(?:Sync)?\s?\(|\breadFile(?:Sync)?\s?\([^\n]{0,80}['"`/]\.env(?:\.\w{1,20})?['"`]/,
  },
];

/** Modules of Nest, which take their options from a factory as well: `JwtModule.registerAsync({ useFactory })`. https://docs.nestjs.com/fundamentals/dynamic-modules */
export const NEST_MODULE = /^[A-Z]\w{1,40}Module$/;

/** Options that stand beside the factory and not in it: `JwtModule.registerAsync({ global: true, useFactory })`. */
export const OF_MODULE_ITSELF: ReadonlySet<string> = new Set(['global', 'isGlobal', 'imports', 'inject', 'name']);
