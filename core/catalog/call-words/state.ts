/** Functions and options by which components hold their state. */

/**
 * Methods of a component that set its state: `this.setData({ phone })`.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html, https://react.dev/reference/react/Component#setstate
 */
export const STATE_SETTERS: readonly string[] = ['setData', '$set', 'setState', '$patch'];

/** Methods that put something into a list or map of the state: `this.users.push(user)`. */
export const STATE_MUTATORS: readonly string[] = ['push', 'unshift', 'add', 'set', 'append'];

/** Members under which a component or app has its state: `this.data.phone`, `getApp().globalData`. */
export const STATE_MEMBERS: ReadonlySet<string> = new Set(['data', 'properties', 'state', '$data', 'globalData', '$state']);

/**
 * Functions that give members of a store to a component: `...mapState(["user"])`. https://vuex.vuejs.org/guide/state.html,
 * https://pinia.vuejs.org/cookbook/options-api.html
 */
export const STATE_MAPPING = /^map(?:State|Getters|WritableState|Actions|Mutations)$/;

/**
 * Functions whose result is the component that they are given: `memo(Card)`. https://react.dev/reference/react/memo,
 * https://mobx.js.org/react-integration.html
 */
export const COMPONENT_WRAPPERS: ReadonlySet<string> = new Set(['memo', 'forwardRef', 'observer', 'withRouter', 'inject']);

/**
 * Calls that are given the options of a component, an app or a store: `Page({ data })`, `defineComponent({ data() {} })`.
 * https://vuejs.org/api/options-state.html, https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html,
 * https://redux-toolkit.js.org/api/createSlice
 */
export const COMPONENT_CALLS: ReadonlySet<string> = new Set([
  'Page', 'Component', 'App', 'Vue', 'extend', 'defineComponent', 'component', 'createApp', 'mixin', 'Mixin', 'defineStore', 'Behavior',
  'Store', 'createStore', 'createSlice',
]);

/**
 * Options whose functions get the state first: Vuex mutations and getters, Redux Toolkit reducers:
 * `reducers: { set(state, action) {} }`. https://vuex.vuejs.org/guide/mutations.html, https://redux-toolkit.js.org/api/createSlice
 */
export const STATE_FIRST: ReadonlySet<string> = new Set(['mutations', 'getters', 'reducers', 'extraReducers']);

/**
 * Options whose functions get an object that holds it: Vuex actions: `actions: { save({ state }) {} }`.
 * https://vuex.vuejs.org/guide/actions.html
 */
export const STATE_WITHIN: ReadonlySet<string> = new Set(['actions']);

/** Its members that are the state, or are derived of it: `context.getters.user`. */
export const STATE_PARTS: ReadonlySet<string> = new Set(['state', 'getters']);

/**
 * Methods of what a framework puts around its handlers: `intercept(context, next)`. https://docs.nestjs.com/interceptors,
 * https://docs.nestjs.com/exception-filters
 */
export const AROUND_HANDLERS: ReadonlySet<string> = new Set(['intercept', 'catch']);

/**
 * Members of refs, in which Vue and React hold one value: the ref has its name: `userRef.value`, `inputRef.current`.
 * https://vuejs.org/api/reactivity-core.html#ref, https://react.dev/reference/react/useRef
 */
export const REF_MEMBERS: ReadonlySet<string> = new Set(['value', 'current']);

/** Options that hold the first state of a store or of a slice of one: `createSlice({ initialState })`. https://redux-toolkit.js.org/api/createSlice */
export const STATE_OPTIONS: readonly string[] = ['state', 'initialState'];

/** Functions that make a reducer from options, under this member of their result: `createSlice({ … }).reducer`. */
export const REDUCER_MAKERS: ReadonlyMap<string, string> = new Map([['createSlice', 'reducer']]);

/** Functions that make one reducer of several, each under the name of its part of the state: `combineReducers({ user, cart })`. https://redux.js.org/api/combinereducers */
export const REDUCERS_TOGETHER: ReadonlySet<string> = new Set(['combineReducers']);
