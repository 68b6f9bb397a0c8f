/** `Orders.GetDetail`: the address of a server that names its interfaces by class and method. */
export const SERVICE_METHOD = /^[A-Z][a-z]\w{0,40}\.[A-Z][a-z]\w{0,40}$/;

/** The same as a path: `/Orders/GetDetail`. `Up` is short for an update there. */
export function pathOfService(method: string): string {
  return `/${method.replace('.', '/').replace(/\/Up(?=[A-Z])/, '/Update')}`;
}
