import { defineModel } from '../define-model.ts';

/** A selector is given the state, whose type it declares. */
export const reactRedux = defineModel({
  id: 'react-redux',
  package: 'react-redux',
  doc: 'https://react-redux.js.org/api/hooks#useselector',
  flows: [{ call: 'useSelector', from: 'argument[0].return', to: 'return' }],
  examples: {
    carries: [
      'import { useSelector } from "react-redux"; const p = useSelector(() => user.phone); sink(p)',
      'import { useSelector } from "react-redux"; import { createSelector } from "reselect"; const pick = createSelector([() => user], (u) => u.phone); sink(useSelector(pick))',
    ],
    stops: [
      'import { useSelector } from "react-redux"; const p = useSelector(() => ({ p: user.phone, q: 1 })); sink(p.q)',
      'import { useSelector } from "./redux"; const p = useSelector(() => user.phone); sink(p)',
    ],
  },
});
