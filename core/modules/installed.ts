/** Whether a module is an installed package: those are not read. */
export function isInstalled(id: string): boolean {
  return /[\\/]node_modules[\\/]/.test(id);
}
