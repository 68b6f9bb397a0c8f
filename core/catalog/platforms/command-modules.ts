/** Packages with which a program reads its command line or prompts the person who runs it; parts of a name after a slash count too. */
export const commandModules: readonly string[] = [
  'commander', 'yargs', 'cac', 'citty', 'meow', 'sade', 'minimist', 'mri', 'arg', 'clipanion', 'cleye', 'gunshi', 'caporal', '@caporal/core', 'gluegun', 'vorpal',
  '@oclif', 'command-line-args', '@stricli/core', 'cmd-ts', '@effect/cli',
];
