/**
 * How Node.js is started for the server. What one check of a file of 1,000 lines makes is to fit into young memory (in MB): there it costs
 * nothing to let it go, while a check that does not fit spends half of its time on moving its own tree. Twice as much makes no check of up
 * to 5,000 lines faster, and the server larger by a hundred megabytes.
 */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=32'];
