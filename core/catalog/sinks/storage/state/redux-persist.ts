import { defineSink } from '../../../define.ts';

/** The initial state of persisted reducers; see `core/sinks/stores/persisted-stores.ts`. */
export default defineSink({
  id: 'redux-persist',
  target: 'storage',
  name: { en: 'a persisted Redux store', 'zh-CN': '浏览器本地存储（redux-persist）' },
  doc: 'https://github.com/rt2zz/redux-persist#persistreducerconfig-reducer',
  patterns: [],
  examples: {
    finds: [
      'import { persistReducer } from "redux-persist"; const users = createSlice({ name: "user", initialState: { phone: "" }, reducers: {} }); persistReducer({ key: "user", storage }, users.reducer)',
      'import { persistReducer } from "redux-persist"; const initialState = { idCard: "" }; const users = createSlice({ name: "user", initialState }); persistReducer({ key: "root", storage, whitelist: ["user"] }, combineReducers({ user: users.reducer }))',
    ],
    ignores: [
      'import { persistReducer } from "redux-persist"; const users = createSlice({ name: "user", initialState: { phone: "", theme: "" } }); persistReducer({ key: "user", storage, whitelist: ["theme"] }, users.reducer)',
      'import { persistReducer } from "redux-persist"; const users = createSlice({ name: "user", initialState: { phone: "" } }); persistReducer({ key: "root", storage, blacklist: ["user"] }, combineReducers({ user: users.reducer }))',
      'import { persistReducer } from "./persist"; const users = createSlice({ name: "user", initialState: { phone: "" } }); persistReducer({ key: "user" }, users.reducer)',
      'const users = createSlice({ name: "user", initialState: { phone: "" } }); combineReducers({ user: users.reducer })',
    ],
  },
});
