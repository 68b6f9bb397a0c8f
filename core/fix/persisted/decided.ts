/** Fields of a store by whose presence it decides something: after a reload without them, a person would be signed out. */
import { escaped } from '../reads/program-texts.ts';

/** How stores read their own state: `get().user` of Zustand, `state.user` and `this.user` of Pinia and Vuex, `user.value` of a setup store. */
const STATE = String.raw`(?:get\(\)\s{0,8}\??\.|(?:state|this|s)\.)?`;

/** Whether the code of a store asks for the presence of one of the fields: `isLoggedIn: () => !!get().user`. */
export function decidesBy(text: string, fields: Iterable<string>): boolean {
  return [...fields].some((field) => {
    const read = String.raw`${STATE}${escaped(field)}(?:\.value)?`;
    return new RegExp(String.raw`(?:!!\s?|Boolean\()${read}(?![\w$.?])|(?<![\w$])${read}\s?!==?\s?(?:null|undefined)\b`).test(text);
  });
}
