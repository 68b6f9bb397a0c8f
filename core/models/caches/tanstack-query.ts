import { defineModel, type FlowRow } from '../define-model.ts';

const QUERIES = ['useQuery', 'useSuspenseQuery', 'createQuery'];
const MUTATIONS = ['useMutation', 'createMutation'];

/** Options whose functions receive what a mutation is called with. */
const AFTERWARDS = ['onSuccess', 'onError', 'onSettled'];

/** A query gives under `data` what its function gives; a mutation hands on what it is called with. */
export const tanstackQuery = defineModel({
  id: 'tanstack-query',
  package: '@tanstack/react-query',
  alsoIn: ['@tanstack/query-core', '@tanstack/vue-query', 'react-query'],
  doc: 'https://tanstack.com/query/latest/docs/framework/react/reference/useQuery',
  flows: [
    ...QUERIES.flatMap((call): FlowRow[] => [
      {
        call,
        from: ['argument[0].queryFn.return', 'argument[0].initialData', 'argument[0].placeholderData', 'argument[1].return'],
        to: 'return.found',
      },
      { call, from: ['return.found'], to: ['argument[0].select.parameter[0]', 'argument[0].onSuccess.parameter[0]'] },
      { call, from: ['argument[0].select.return', 'return.found'], to: 'return.data' },
      { call, from: 'return.data', to: 'return.refetch.return.data' },
    ]),
    ...MUTATIONS.flatMap((call): FlowRow[] => [
      {
        call,
        from: ['return.mutate.argument[0]', 'return.mutateAsync.argument[0]'],
        to: [
          'return.variables',
          'argument[0].mutationFn.parameter[0]',
          'argument[0].onMutate.parameter[0]',
          ...AFTERWARDS.map((name) => `argument[0].${name}.parameter[1]`),
        ],
      },
      {
        call,
        from: 'argument[0].mutationFn.return',
        to: ['return.data', 'return.mutateAsync.return', 'argument[0].onSuccess.parameter[0]', 'argument[0].onSettled.parameter[0]'],
      },
    ]),
    { call: 'QueryClient#fetchQuery', from: 'argument[0].queryFn.return', to: 'return' },
    { call: 'QueryClient#ensureQueryData', from: 'argument[0].queryFn.return', to: 'return' },
    { call: 'QueryClient#setQueryData', from: ['argument[1]', 'argument[1].return'], to: ['receiver[argument[0]]', 'return'] },
    { call: 'QueryClient#setQueryData', from: 'receiver[argument[0]]', to: 'argument[1].parameter[0]' },
    { call: 'QueryClient#getQueryData', from: 'receiver[argument[0]]', to: 'return' },
    { call: 'queryOptions', from: 'argument[0]', to: 'return' },
  ],
  returns: { QueryClient: 'QueryClient', useQueryClient: 'QueryClient' },
  examples: {
    carries: [
      'import { useQuery } from "@tanstack/react-query"; const { data } = useQuery({ queryKey: ["p"], queryFn: async () => user.phone }); sink(data)',
      'import { useQuery } from "@tanstack/react-query"; const q = useQuery({ queryKey: ["u"], queryFn: () => user, select: (u) => u.phone }); sink(q.data)',
      'import { useMutation } from "@tanstack/react-query"; const save = useMutation({ mutationFn: async (form) => { sink(form.p) } }); save.mutate({ p: user.phone })',
      'import { useMutation } from "@tanstack/react-query"; const { mutate } = useMutation({ mutationFn: send, onSuccess: (answer, form) => sink(form.p) }); mutate({ p: user.phone })',
      'import { QueryClient } from "@tanstack/react-query"; const c = new QueryClient(); const p = await c.fetchQuery({ queryKey: ["p"], queryFn: () => user.phone }); sink(p)',
      'import { useQueryClient } from "@tanstack/react-query"; const c = useQueryClient(); c.setQueryData(["p"], user.phone); sink(c.getQueryData(["p"]))',
    ],
    stops: [
      'import { useQuery } from "@tanstack/react-query"; const q = useQuery({ queryKey: ["p"], queryFn: async () => user.phone }); sink(q.isLoading)',
      'import { useQuery } from "@tanstack/react-query"; const q = useQuery({ queryKey: ["u"], queryFn: () => ({ p: user.phone, q: 1 }) }); sink(q.data.q)',
      'import { useMutation } from "@tanstack/react-query"; const save = useMutation({ mutationFn: async (form) => { sink(form.q) } }); save.mutate({ p: user.phone, q: 1 })',
      'import { useQuery } from "./query"; const q = useQuery({ queryFn: async () => user.phone }); sink(q.data)',
    ],
  },
});
