import { defineModel } from '../define-model.ts';

/** A proxy and its snapshots show what the object holds. */
export const valtio = defineModel({
  id: 'valtio',
  package: 'valtio',
  alsoIn: ['valtio/vanilla', 'valtio/react', 'valtio/utils', 'valtio/vanilla/utils'],
  doc: 'https://valtio.dev/docs/api/basic/proxy',
  flows: [
    ...['proxy', 'ref', 'snapshot', 'useSnapshot', 'useProxy', 'proxyWithHistory'].map((call) => ({
      call,
      from: 'argument[0]',
      to: call === 'proxyWithHistory' ? 'return.value' : 'return',
    })),
    { call: 'subscribeKey', from: 'argument[0][argument[1]]', to: 'argument[2].parameter[0]' },
  ],
  examples: {
    carries: [
      'import { proxy, useSnapshot } from "valtio"; const s = proxy({ p: "" }); s.p = user.phone; const snap = useSnapshot(s); sink(snap.p)',
      'import { proxy, snapshot } from "valtio/vanilla"; const s = proxy({ p: user.phone }); sink(snapshot(s).p)',
      'import { proxy } from "valtio"; import { subscribeKey } from "valtio/utils"; const s = proxy({ p: "" }); s.p = user.phone; subscribeKey(s, "p", (now) => sink(now))',
    ],
    stops: [
      'import { proxy, useSnapshot } from "valtio"; const s = proxy({ p: "", q: 1 }); s.p = user.phone; sink(useSnapshot(s).q)',
      'import { proxy } from "valtio"; import { subscribeKey } from "valtio/utils"; const s = proxy({ p: user.phone, q: 1 }); subscribeKey(s, "q", (now) => sink(now))',
      'import { proxy, useSnapshot } from "./valtio"; const s = proxy({ p: user.phone }); sink(useSnapshot(s).p)',
    ],
  },
});
