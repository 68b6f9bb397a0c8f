import { defineModel } from '../define-model.ts';

/** What the fetcher gives is the `data`. */
export const swr = defineModel({
  id: 'swr',
  package: 'swr',
  alsoIn: ['swr/immutable'],
  doc: 'https://swr.vercel.app/docs/api',
  flows: [
    {
      call: 'default',
      from: ['argument[1].return', 'argument[2].fallbackData', 'return.mutate.argument[0]', 'return.mutate.argument[0].return'],
      to: 'return.data',
    },
    { call: 'default', from: 'argument[0]', to: 'argument[1].parameter[0]' },
    { call: 'default', from: 'argument[1].return', to: 'argument[2].onSuccess.parameter[0]' },
  ],
  examples: {
    carries: [
      'import useSWR from "swr"; const { data } = useSWR("/me", async () => user.phone); sink(data)',
      'import useSWR from "swr"; const me = useSWR("/me", () => user); sink(me.data.phone)',
      'import useSWR from "swr"; useSWR("/me", () => user.phone, { onSuccess: (p) => sink(p) })',
      'import useSWR from "swr"; const me = useSWR("/me", load); me.mutate({ p: user.phone }); sink(me.data.p)',
    ],
    stops: [
      'import useSWR from "swr"; const me = useSWR("/me", async () => user.phone); sink(me.isLoading)',
      'import useSWR from "swr"; const { data } = useSWR("/me", async () => ({ p: user.phone, q: 1 })); sink(data.q)',
      'import useSWR from "./swr"; const { data } = useSWR("/me", async () => user.phone); sink(data)',
    ],
  },
});
