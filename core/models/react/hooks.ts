import { defineModel } from '../define-model.ts';

export const hooks = defineModel({
  id: 'react-hooks',
  package: 'react',
  globals: ['React'],
  doc: 'https://react.dev/reference/react/hooks',
  flows: [
    {
      call: 'useState',
      from: ['argument[0]', 'argument[0].return', 'return.1.argument[0]', 'return.1.argument[0].return'],
      to: 'return.0',
    },
    { call: 'useRef', from: 'argument[0]', to: 'return.current' },
    { call: 'useMemo', from: 'argument[0].return', to: 'return' },
    { call: 'useCallback', from: 'argument[0]', to: 'return' },
    { call: 'useDeferredValue', from: 'argument[0]', to: 'return' },
    { call: 'useReducer', from: ['argument[1]', 'argument[0].return'], to: 'return.0' },
    { call: 'useReducer', from: ['argument[1]', 'argument[0].return'], to: 'argument[0].parameter[0]' },
    { call: 'useReducer', from: 'return.1.argument[0]', to: 'argument[0].parameter[1]' },
    { call: 'useSyncExternalStore', from: 'argument[1].return', to: 'return' },
    { call: 'cache', from: 'argument[0]', to: 'return' },
    { call: 'use', from: 'argument[0]', to: 'return' },
    { call: 'useEffectEvent', from: 'argument[0]', to: 'return' },
    { call: 'useOptimistic', from: ['argument[0]', 'argument[1].return'], to: 'return.0' },
    { call: 'useOptimistic', from: 'argument[0]', to: 'argument[1].parameter[0]' },
    { call: 'useOptimistic', from: 'return.1.argument[0]', to: 'argument[1].parameter[1]' },
    { call: 'useActionState', from: ['argument[1]', 'argument[0].return'], to: ['return.0', 'argument[0].parameter[0]'] },
    { call: 'useActionState', from: 'return.1.argument[0]', to: 'argument[0].parameter[1]' },
  ],
  examples: {
    carries: [
      'import { useState } from "react"; const [p, setP] = useState(""); setP(user.phone); sink(p)',
      'import { useRef } from "react"; const r = useRef(null); r.current = user.phone; sink(r.current)',
      'import { useMemo } from "react"; const p = useMemo(() => user.phone, []); sink(p)',
      'import { useCallback } from "react"; const f = useCallback((p) => sink(p), []); f(user.phone)',
      'import { useReducer } from "react"; const [s, send] = useReducer((s, a) => ({ p: a.p }), {}); send({ p: user.phone }); sink(s.p)',
      'import { useSyncExternalStore } from "react"; const p = useSyncExternalStore(listen, () => user.phone); sink(p)',
      'import { cache } from "react"; const load = cache(async () => user.phone); sink(await load())',
      'import { useOptimistic } from "react"; const [p, show] = useOptimistic("", (old, now) => now); show(user.phone); sink(p)',
      'import { useActionState } from "react"; const [s, send] = useActionState(async (old, p) => ({ p }), {}); send(user.phone); sink(s.p)',
    ],
    stops: [
      'import { useActionState } from "react"; const [s] = useActionState(async () => ({ p: user.phone, q: 1 }), {}); sink(s.q)',
      'import { useState } from "react"; const [p, setP] = useState(user.phone); const [q] = useState(1); sink(q)',
      'import { useRef } from "react"; const r = useRef(user.phone); const q = useRef(1); sink(q.current)',
    ],
  },
});
