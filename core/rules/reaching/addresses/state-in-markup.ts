/** Which element of a component's markup is given a state as it is. */

/** What stands from the beginning of a tag to the value of an attribute that is bound. */
const BOUND = /^<([\w-]{1,60})\s[^<]{0,2000}?:([\w-]{1,60})$/;

/** The element and its attribute in `<web-view :src="address">`; undefined where no attribute is the state alone. */
export function attributeOf(text: string, state: string): { readonly element: string; readonly attribute: string } | undefined {
  const at = text.indexOf(`="${state}"`);
  const [, element, attribute] = at < 0 ? [] : (BOUND.exec(text.slice(text.lastIndexOf('<', at), at)) ?? []);
  return element !== undefined && attribute !== undefined ? { element, attribute } : undefined;
}
