/** What state libraries call the parts of their stores. */

/** Functions of a store that write to its state, by the option that lists them, and how they are called. */
export interface StoreFunctions {
  readonly group: string;
  /** Function that is given the name first and the payload next. */
  readonly verb?: string;
  /** Function that makes methods of a component of them. */
  readonly mapper?: string;
  /** Function that is given what they return. */
  readonly within?: string;
  /** Property of the second parameter that is the payload; absent where the parameter itself is. */
  readonly payload?: string;
  readonly doc: string;
}

export const STORE_FUNCTIONS: readonly StoreFunctions[] = [
  { group: 'mutations', verb: 'commit', mapper: 'mapMutations', doc: 'https://vuex.vuejs.org/guide/mutations.html' },
  { group: 'actions', verb: 'dispatch', mapper: 'mapActions', doc: 'https://vuex.vuejs.org/guide/actions.html' },
  { group: 'reducers', within: 'dispatch', payload: 'payload', doc: 'https://redux-toolkit.js.org/api/createSlice' },
];

/** What makes fields of a component of fields of a store. https://vuex.vuejs.org/guide/state.html, https://vuex.vuejs.org/guide/getters.html */
export const STATE_MAPPERS: readonly string[] = ['mapState', 'mapGetters'];

/** Functions of a store that derive values of its state. */
export const GETTERS = 'getters';

/** What makes the store of a program, whose own fields belong to no module. */
export const ROOT_STORES: ReadonlySet<string> = new Set(['Store', 'createStore']);

/** What the names of modules and slices end in beside their own word: `userSlice`. */
export const MODULE_ENDING = /(?:slice|store|module|reducer|state)$/;

/** Members under which a store has its fields. */
export const STATE_HOLDERS: ReadonlySet<string> = new Set(['state', GETTERS]);

/** Hooks whose function is given the state of all stores. https://react-redux.js.org/api/hooks#useselector */
export const STATE_SELECTORS: ReadonlySet<string> = new Set(['useSelector', 'useAppSelector', 'createSelector']);

/** What makes a function that gives a store. https://pinia.vuejs.org/core-concepts/ */
export const STORE_MAKER = 'defineStore';

/**
 * What makes a hook that gives a store or what a function selects of it, and carries methods that read and set it.
 * https://zustand.docs.pmnd.rs/apis/create
 */
export const HOOK_STORE = { maker: 'create', module: /^zustand(?:\/|$)/, reads: 'getState', sets: 'setState' } as const;

/** The method of a store whose function is given what changed and the state. https://pinia.vuejs.org/core-concepts/state.html */
export const STATE_SUBSCRIPTION = '$subscribe';

/** Methods of stores that are given an object of fields to set. https://pinia.vuejs.org/core-concepts/state.html */
export const PATCHES: readonly string[] = ['$patch', HOOK_STORE.sets];

/**
 * What a function that makes a state is wrapped in, beside what makes the store. https://zustand.docs.pmnd.rs/middlewares/persist,
 * https://zustand.docs.pmnd.rs/middlewares/devtools
 */
export const WRAPS_STATE: ReadonlySet<string> = new Set(['persist', 'devtools', 'subscribeWithSelector', 'immer', 'temporal']);
