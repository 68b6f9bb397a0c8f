/** Files in which a placeholder stands for a value that comes from outside when the file is read. */

export interface PlaceholderFile {
  readonly id: string;
  /** The page that promises it. */
  readonly doc: string;
  /** Paths of such files, with slashes. */
  readonly path: RegExp;
  /** What stands before and after the name of the variable. */
  readonly form: readonly [before: string, after: string];
  /** Whether the value is set in the settings of the service that reads the file, and not in the environment. */
  readonly isSecretStore?: boolean;
  /** Whether `.env` beside the file gives the values, which the project lists in an example of it. */
  readonly readsDotenv?: boolean;
  /** Whether what it sets is in effect as soon as it is used: nobody copies it and fills it in first. */
  readonly isUsedAsItIs?: boolean;
  /** What a manifest in a folder around the file has where placeholders are filled in. */
  readonly program?: { readonly manifests: readonly string[]; readonly has: string };
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export const placeholderFiles: readonly PlaceholderFile[] = [
  {
    id: 'spring',
    doc: 'https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.property-placeholders',
    path: /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/,
    form: ['${', '}'],
    examples: { finds: ['src/main/resources/application.yml', 'src/main/resources/application-dev.properties', 'bootstrap.yaml'], ignores: ['i18n/application/messages.properties', 'application.json', 'config/database.properties'] },
  },
  {
    id: 'spring-resources',
    // Files that `@PropertySource` or `context:property-placeholder` names.
    doc: 'https://docs.spring.io/spring-framework/reference/core/beans/factory-extension.html#beans-factory-placeholderconfigurer',
    path: /(?:^|\/)src\/main\/resources\/(?!(?:[\w-]+\/)*(?:i18n|messages|lang|locales?|META-INF)\/)(?:[\w-]+\/){0,4}(?!log|messages|application)[\w-]+(?:\.[\w-]+)?\.properties$/i,
    form: ['${', '}'],
    program: { manifests: ['pom.xml', 'parent/pom.xml', 'build.gradle', 'build.gradle.kts'], has: 'org.springframework' },
    examples: { finds: ['src/main/resources/jdbc.properties', 'api/src/main/resources/properties/production/mail.properties'], ignores: ['src/main/resources/log4j.properties', 'src/main/resources/i18n/errors.properties', 'config/jdbc.properties'] },
  },
  {
    id: 'compose',
    doc: 'https://docs.docker.com/reference/compose-file/interpolation/',
    path: /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/,
    // Compose takes a variable that is not set for an empty text, unless `?` asks for it.
    form: ['${', ':?is not set}'],
    readsDotenv: true,
    isUsedAsItIs: true,
    examples: { finds: ['docker-compose.yml', 'deploy/compose.prod.yaml', 'docker-compose-dev.yml'], ignores: ['composer.yml', 'compose.json'] },
  },
  {
    id: 'shell-script',
    doc: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02',
    path: /\.(?:ba|da|k|z)?sh$/,
    form: ['${', ':?is not set}'],
    examples: { finds: ['deploy.sh', 'scripts/backup.bash'], ignores: ['deploy.ps1', 'run.cmd', 'docs/sh'] },
  },
  {
    id: 'github-actions',
    doc: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
    form: ['${{ secrets.', ' }}'],
    isSecretStore: true,
    examples: { finds: ['.github/workflows/ci.yml'], ignores: ['.github/dependabot.yml', 'workflows/ci.yml'] },
  },
];

/**
 * Files whose values are names of variables, of which each gives the setting that it stands under.
 * https://github.com/node-config/node-config/wiki/Environment-Variables#custom-environment-variables
 */
export const variableNameFiles: readonly RegExp[] = [/(?:^|\/)custom-environment-variables\.(?:json5?|ya?ml|toml|properties)$/];

/** Whether what a file sets is in effect as it stands. */
export function isUsedAsItIs(path: string): boolean {
  return placeholderFiles.some((one) => one.isUsedAsItIs === true && one.path.test(path.replaceAll('\\', '/')));
}
