/**
 * How Node.js is started for the server. What one check of a long file makes is to fit into young memory (in MB): there it costs
 * nothing to let it go, while a check that does not fit spends half of its time on moving its own tree.
 */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=64'];
