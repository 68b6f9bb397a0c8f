/** Modules of Node.js itself that are named so; the others are not found in a workspace either. */
export function isBuiltin(name: string): boolean {
  return name.startsWith('node:');
}
