const BOUNDARIES = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g;
const SEPARATORS = /[\s_\-$.:/#@[\]'"]+/;

/**
 * Splits an identifier, key or path into lower-case words at case changes, digits and separators:
 * `IDCardNo` → `id card no`. Chinese runs stay one word.
 */
export function splitWords(name: string): string[] {
  return name
    .replace(BOUNDARIES, '$1$2$3$4 ')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Whether a name is written in capitals only (`MAX_AGE`): a constant. */
export function isScreamingCase(name: string): boolean {
  return /[A-Z]/.test(name) && !/[a-z]/.test(name);
}

/** Whether a name starts with a capital and has lower-case letters: a type, component or enum. */
export function isPascalCase(name: string): boolean {
  return /^[A-Z]/.test(name) && /[a-z]/.test(name);
}
