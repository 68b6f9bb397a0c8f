/** The name of configuration files, in projects and in packages that ship one. */
export const CONFIG_NAME = 'pi-guard.json';
