/** How markup and imports write the names of components and of what they are given. */

/** The space of the cells that properties of components are. */
export const PROPERTIES = 'property';

/** What imports and settings have at the end of a component's path: the name of its script, or of its folder. */
export function componentName(script: string): string {
  const [base = '', folder = ''] = script.replaceAll('\\', '/').split('/').reverse();
  const stem = base.replace(/\.\w+$/, '');
  return stem === 'index' ? folder : stem;
}

/** `userInfo` may be `user-info` in markup. */
export function attributeNames(name: string): string[] {
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return dashed === name ? [name] : [name, dashed];
}
