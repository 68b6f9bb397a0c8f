/** Files that hand variables on to containers and jobs, by their usual names: no listing of other files than scripts is known. */

/** https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
export const containerFiles: readonly string[] = ['docker-compose', 'compose'].flatMap((name) =>
  ['', '.prod', '.production'].flatMap((place) => [`${name}${place}.yml`, `${name}${place}.yaml`]),
);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
export const jobFiles: readonly string[] = ['ci', 'ci-cd', 'test', 'tests', 'main', 'build', 'deploy', 'e2e', 'playwright'].map(
  (name) => `.github/workflows/${name}.yml`,
);
