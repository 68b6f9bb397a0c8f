/** Attributes of components that take a place of the router, which is opened with its parameters in the address. */

/**
 * `to` of the links of routers and `link` of vux.
 * https://router.vuejs.org/api/interfaces/RouterLinkProps.html https://doc.vux.li/zh-CN/components/cell.html
 */
export const LINK_ATTRIBUTES: readonly string[] = ['to', 'link'];

/**
 * The same of components of JSX, which take a place as an object.
 * https://reactrouter.com/api/components/Link, https://nextjs.org/docs/app/api-reference/components/link
 */
export const PLACE_PROPERTIES: ReadonlySet<string> = new Set(['to', 'href']);
