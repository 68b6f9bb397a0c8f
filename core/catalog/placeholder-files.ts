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
    id: 'compose',
    doc: 'https://docs.docker.com/reference/compose-file/interpolation/',
    path: /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/,
    // Compose takes a variable that is not set for an empty text, unless `?` asks for it.
    form: ['${', ':?is not set}'],
    examples: { finds: ['docker-compose.yml', 'deploy/compose.prod.yaml', 'docker-compose-dev.yml'], ignores: ['composer.yml', 'compose.json'] },
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
