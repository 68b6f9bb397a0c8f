import { defineModel, type FlowRow } from '../define-model.ts';

/** Functions of an endpoint that are given what it loads, and where that is in their parameter. */
const STARTED = ['queryFulfilled.data', 'cacheDataLoaded.data'];

/** An endpoint holds what it loads under `answer`, whose type is written first. */
export const rtkQuery = defineModel({
  id: 'rtk-query',
  package: '@reduxjs/toolkit/query',
  alsoIn: ['@reduxjs/toolkit/query/react'],
  doc: 'https://redux-toolkit.js.org/rtk-query/api/createApi',
  flows: [
    { call: 'createApi', from: 'argument[0].reducerPath', to: 'return.builder.path' },
    { call: 'createApi', from: 'return.builder', to: 'argument[0].endpoints.parameter[0]' },
    ...['query', 'mutation'].flatMap((name): FlowRow[] => {
      const call = `RtkEndpoints#${name}`;
      return [
        { call, from: ['argument[0].transformResponse.return', 'argument[0].queryFn.return.data'], to: 'return.answer' },
        ...STARTED.map((place): FlowRow => ({ call, from: 'return.answer', to: `return.started.${place}` })),
        { call, from: 'return.started', to: ['argument[0].onQueryStarted.parameter[1]', 'argument[0].onCacheEntryAdded.parameter[1]'] },
        { call, from: 'return.answer', to: ['argument[0].providesTags.parameter[0]', 'argument[0].invalidatesTags.parameter[0]'] },
      ];
    }),
  ],
  returns: { 'RtkEndpoints#query': 'RtkEndpoint', 'RtkEndpoints#mutation': 'RtkEndpoint' },
  parts: { createApi: { builder: 'RtkEndpoints' } },
  examples: {
    carries: [
      'import { createApi } from "@reduxjs/toolkit/query/react"; createApi({ reducerPath: "a", endpoints: (build) => ({ me: build.query({ query: (id) => id, transformResponse: () => user.phone, async onQueryStarted(id, { queryFulfilled }) { const { data } = await queryFulfilled; sink(data) } }) }) })',
      'import { createApi } from "@reduxjs/toolkit/query"; createApi({ reducerPath: "a", endpoints: (build) => ({ me: build.mutation({ queryFn: async () => ({ data: user }), onQueryStarted(id, { queryFulfilled }) { queryFulfilled.then(({ data }) => sink(data.phone)) } }) }) })',
    ],
    stops: [
      'import { createApi } from "@reduxjs/toolkit/query/react"; createApi({ reducerPath: "a", endpoints: (build) => ({ me: build.query({ transformResponse: () => user.phone, onQueryStarted(id, { requestId }) { sink(requestId) } }) }) })',
      'import { createApi } from "@reduxjs/toolkit/query/react"; createApi({ reducerPath: "a", endpoints: (build) => ({ me: build.query({ transformResponse: () => user.phone }), other: build.query({ async onQueryStarted(id, { queryFulfilled }) { const { data } = await queryFulfilled; sink(data) } }) }) })',
    ],
  },
});
