import { defineModel, type FlowRow } from '../define-model.ts';

const STORED = ['useStorage', 'useLocalStorage', 'useSessionStorage', 'useStorageAsync'];
const WATCHERS = ['watchDebounced', 'watchThrottled', 'watchPausable', 'watchIgnorable', 'watchOnce', 'watchWithFilter', 'whenever'];
const LATER_REFS = ['refDebounced', 'refThrottled', 'useDebounce', 'useThrottle'];
const SAME_FUNCTION = ['createSharedComposable', 'createGlobalState', 'useDebounceFn', 'useThrottleFn', 'useMemoize'];

/** What is watched, stored or derived from another ref; a shared or debounced function is the function itself. */
export const vueuse = defineModel({
  id: 'vueuse',
  package: '@vueuse/core',
  alsoIn: ['@vueuse/shared'],
  doc: 'https://vueuse.org/functions.html',
  flows: [
    ...STORED.map((call): FlowRow => ({ call, from: 'argument[1]', to: 'return.value' })),
    ...WATCHERS.map((call): FlowRow => ({
      call,
      from: ['argument[0].value', 'argument[0].return'],
      to: ['argument[1].parameter[0]', 'argument[1].parameter[1]'],
    })),
    ...LATER_REFS.map((call): FlowRow => ({ call, from: 'argument[0].value', to: 'return.value' })),
    ...SAME_FUNCTION.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return' })),
    ...['computedAsync', 'asyncComputed'].map((call): FlowRow => ({
      call,
      from: ['argument[0].return', 'argument[1]'],
      to: 'return.value',
    })),
    ...['computedWithControl', 'controlledComputed'].map((call): FlowRow => ({ call, from: 'argument[1].return', to: 'return.value' })),
    { call: 'computedEager', from: 'argument[0].return', to: 'return.value' },
    { call: 'toReactive', from: 'argument[0].value', to: 'return' },
    { call: 'useVModel', from: 'argument[0][argument[1]]', to: 'return.value' },
    { call: 'useAsyncState', from: ['argument[0]', 'argument[0].return', 'argument[1]'], to: 'return.state.value' },
    { call: 'useCloned', from: ['argument[0]', 'argument[0].value'], to: 'return.cloned.value' },
    { call: 'get', from: 'argument[0].value[argument[1]]', to: 'return' },
    { call: 'set', from: 'argument[1]', to: 'argument[0].value' },
    { call: 'VueUseHook#trigger', from: 'argument[0]', to: 'receiver.value' },
    { call: 'VueUseHook#on', from: 'receiver.value', to: 'argument[0].parameter[0]' },
  ],
  returns: { createEventHook: 'VueUseHook' },
  examples: {
    carries: [
      'import { useStorage } from "@vueuse/core"; const p = useStorage("p", ""); p.value = user.phone; sink(p.value)',
      'import { ref } from "vue"; import { watchDebounced } from "@vueuse/core"; const p = ref(user.phone); watchDebounced(p, (now) => sink(now))',
      'import { createSharedComposable } from "@vueuse/core"; const useP = createSharedComposable(() => ({ p: user.phone })); const { p } = useP(); sink(p)',
      'import { computedAsync } from "@vueuse/core"; const p = computedAsync(async () => user.phone); sink(p.value)',
      'import { ref } from "vue"; import { toReactive } from "@vueuse/core"; const s = toReactive(ref({ p: user.phone })); sink(s.p)',
      'import { useDebounceFn } from "@vueuse/core"; const show = useDebounceFn((p) => sink(p), 100); show(user.phone)',
      'import { createEventHook } from "@vueuse/shared"; const hook = createEventHook(); hook.on((p) => sink(p)); hook.trigger(user.phone)',
    ],
    stops: [
      'import { useStorage } from "@vueuse/core"; const p = useStorage("p", user.phone); const q = useStorage("q", 1); sink(q.value)',
      'import { computedAsync } from "@vueuse/core"; const n = computedAsync(async () => user.phone.length); sink(n.value)',
      'import { ref } from "vue"; import { whenever } from "@vueuse/core"; const p = ref(user.phone); whenever(() => p.value.length, (now) => sink(now))',
      'import { useStorage } from "./storage"; const p = useStorage("p", user.phone); sink(p.value)',
    ],
  },
});
