import { defineModel, type FlowRow } from '../define-model.ts';

/** Most input selectors with a row each. */
const MOST = [0, 1, 2, 3, 4];

/** The actions of a thunk have what it was called with. */
const THUNK_ACTIONS = ['pending', 'fulfilled', 'rejected'];

/** Reducers change the state that they get; input selectors give their results to the last one. */
export const reduxToolkit = defineModel({
  id: 'redux-toolkit',
  package: '@reduxjs/toolkit',
  alsoIn: ['@reduxjs/toolkit/react', 'reselect'],
  doc: 'https://redux-toolkit.js.org/api/createSlice',
  flows: [
    {
      call: 'createSlice',
      from: ['argument[0].initialState', 'argument[0].initialState.return', 'argument[0].reducers.*.return'],
      to: 'return.state',
    },
    { call: 'createSlice', from: 'return.state', to: 'argument[0].reducers.*.parameter[0]' },
    { call: 'createSlice', from: 'return.state', to: 'return.reducer.state' },
    { call: 'RtkSlice#getInitialState', from: 'receiver.state', to: 'return' },
    { call: 'configureStore', from: ['argument[0].reducer.state', 'argument[0].preloadedState'], to: 'return.state' },
    { call: 'RtkStore#getState', from: 'receiver.state', to: 'return' },
    { call: 'RtkStore#dispatch', from: 'argument[0]', to: 'return' },
    {
      call: 'createSelector',
      from: 'return.argument[0]',
      to: ['argument[0].parameter[0]', ...MOST.map((index) => `argument[0].${index}.parameter[0]`)],
    },
    ...MOST.map((index): FlowRow => ({
      call: 'createSelector',
      from: [`argument[${index}].return`, `argument[0].${index}.return`],
      to: `argument[last].parameter[${index}]`,
    })),
    { call: 'createSelector', from: 'argument[last].return', to: 'return.return' },
    { call: 'createAsyncThunk', from: 'return.argument[0]', to: 'argument[1].parameter[0]' },
    { call: 'createAsyncThunk', from: 'argument[1].parameter[0]', to: THUNK_ACTIONS.map((name) => `return.${name}.action.meta.arg`) },
    { call: 'createAsyncThunk', from: 'argument[1].return', to: 'return.fulfilled.action.payload' },
    { call: 'createSlice', from: 'return.state', to: 'return.builder.state' },
    { call: 'createSlice', from: 'return.builder', to: 'argument[0].extraReducers.parameter[0]' },
    { call: 'RtkBuilder#addCase', from: 'receiver.state', to: 'argument[1].parameter[0]' },
    { call: 'RtkBuilder#addCase', from: 'argument[0].action', to: 'argument[1].parameter[1]' },
    { call: 'RtkBuilder#addCase', from: 'receiver', to: 'return' },
  ],
  returns: { createSlice: 'RtkSlice', configureStore: 'RtkStore' },
  parts: { createSlice: { builder: 'RtkBuilder' } },
  examples: {
    carries: [
      'import { createSlice } from "@reduxjs/toolkit"; const s = createSlice({ name: "s", initialState: { p: user.phone }, reducers: {} }); sink(s.getInitialState().p)',
      'import { createSlice } from "@reduxjs/toolkit"; createSlice({ name: "s", initialState: { p: user.phone }, reducers: { show(state) { sink(state.p) } } })',
      'import { createSelector } from "@reduxjs/toolkit"; const pick = createSelector((s) => s.p, (p) => p.trim()); sink(pick({ p: user.phone }))',
      'import { createSelector } from "reselect"; const pick = createSelector([(s) => s.q, (s) => s.p], (q, p) => { sink(p); return q }); pick({ p: user.phone })',
      'import { createAsyncThunk } from "@reduxjs/toolkit"; const load = createAsyncThunk("load", async (p) => { sink(p) }); load(user.phone)',
      'import { createSlice, configureStore } from "@reduxjs/toolkit"; const s = createSlice({ name: "s", initialState: { p: user.phone }, reducers: {} }); const store = configureStore({ reducer: s.reducer }); sink(store.getState().p)',
      'import { createAsyncThunk, createSlice } from "@reduxjs/toolkit"; const load = createAsyncThunk("load", async () => user.phone); createSlice({ name: "s", initialState: {}, reducers: {}, extraReducers: (b) => { b.addCase(load.fulfilled, (s, a) => { sink(a.payload) }) } })',
      'import { createAsyncThunk, createSlice } from "@reduxjs/toolkit"; const load = createAsyncThunk("load", async (p) => 1); load({ p: user.phone }); createSlice({ name: "s", initialState: {}, reducers: {}, extraReducers: (b) => { b.addCase(load.pending, (s) => {}).addCase(load.rejected, (s, { meta }) => { sink(meta.arg) }) } })',
    ],
    stops: [
      'import { createAsyncThunk, createSlice } from "@reduxjs/toolkit"; const load = createAsyncThunk("load", async (p) => 1); load({ p: user.phone }); createSlice({ name: "s", initialState: {}, reducers: {}, extraReducers: (b) => { b.addCase(load.fulfilled, (s, a) => { sink(a.payload, a.meta.requestId) }) } })',
      'import { createAsyncThunk, createSlice } from "@reduxjs/toolkit"; const load = createAsyncThunk("load", async () => user.phone); const other = createAsyncThunk("other", async () => 1); createSlice({ name: "s", initialState: {}, reducers: {}, extraReducers: (b) => { b.addCase(other.fulfilled, (s, a) => { sink(a.payload) }) } })',
      'import { createSelector } from "@reduxjs/toolkit"; const pick = createSelector((s) => s.q, (q) => q); sink(pick({ p: user.phone, q: 1 }))',
      'import { createSelector } from "@reduxjs/toolkit"; const pick = createSelector((s) => s.p, (p) => p.length); sink(pick({ p: user.phone }))',
      'import { createSlice } from "@reduxjs/toolkit"; const s = createSlice({ name: "s", initialState: { p: user.phone, q: 1 }, reducers: {} }); sink(s.getInitialState().q)',
      'import { createSelector } from "./toolkit"; const pick = createSelector((s) => s.p, (p) => p); sink(pick({ p: user.phone }))',
    ],
  },
});
