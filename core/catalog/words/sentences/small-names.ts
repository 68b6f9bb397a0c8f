/** Names that their owners write with a small first letter, also where a sentence begins. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(['age', 'crates.io', 'ngrok', 'npm', 'xAI']);
