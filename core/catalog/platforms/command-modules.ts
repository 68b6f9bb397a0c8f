/** Packages with which a program reads its command line or prompts the person who runs it; parts of a name after a slash count too. */
export const commandModules: readonly string[] = [
  'commander', 'yargs', 'cac', 'citty', 'meow', 'sade', 'minimist', 'mri', 'arg', 'clipanion', 'cleye', 'gunshi', 'caporal', '@caporal/core', 'gluegun', 'vorpal',
  '@oclif', 'command-line-args', '@stricli/core', 'cmd-ts', '@effect/cli',
];

/**
 * What holds the words that a program was started with: `process.argv`. https://nodejs.org/api/process.html#processargv,
 * https://docs.deno.com/api/deno/~/Deno.args, https://bun.sh/guides/process/argv
 */
export const ARGUMENT_LISTS: ReadonlyMap<string, string> = new Map([['process', 'argv'], ['Deno', 'args'], ['Bun', 'argv']]);

/** A word of the command line that selects what a program does: `const command = process.argv[2]`. */
export const CHOOSES_COMMAND = /\b(?:command|cmd|sub_?command)\b[^=\n]{0,20}=\s?process\.argv|\bswitch \(process\.argv/i;
