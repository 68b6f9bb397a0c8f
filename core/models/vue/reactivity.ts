import { defineModel } from '../define-model.ts';

const REFS = ['ref', 'shallowRef'];
const SAME = ['reactive', 'shallowReactive', 'readonly', 'shallowReadonly', 'toRaw', 'markRaw'];

export const reactivity = defineModel({
  id: 'vue-reactivity',
  package: 'vue',
  globals: ['Vue'],
  doc: 'https://vuejs.org/api/reactivity-core.html',
  flows: [
    ...REFS.map((call) => ({ call, from: 'argument[0]', to: 'return.value' })),
    ...SAME.map((call) => ({ call, from: 'argument[0]', to: 'return' })),
    { call: 'computed', from: ['argument[0].return', 'argument[0].get.return'], to: 'return.value' },
    { call: 'computed', from: 'return.value', to: 'argument[0].parameter[0]' },
    { call: 'customRef', from: 'argument[0].return.get.return', to: 'return.value' },
    { call: 'unref', from: ['argument[0].value'], to: 'return' },
    { call: 'toRef', from: 'argument[0][argument[1]]', to: 'return.value' },
    { call: 'toRefs', from: 'argument[0]', to: 'return', copies: 'properties', wrap: 'value' },
    { call: 'watch', from: ['argument[0].value', 'argument[0].return'], to: ['argument[1].parameter[0]', 'argument[1].parameter[1]'] },
    { call: 'watchEffect', from: [], to: [] },
  ],
  examples: {
    carries: [
      'import { ref } from "vue"; const p = ref(""); p.value = user.phone; sink(p.value)',
      'import { reactive, toRefs } from "vue"; const s = reactive({ p: user.phone }); const { p } = toRefs(s); sink(p.value)',
      'import { ref, computed } from "vue"; const p = ref(user.phone); const shown = computed(() => p.value); sink(shown.value)',
      'import { computed } from "vue"; const p = computed({ get: () => user.phone, set() {} }); sink(p.value)',
      'import { customRef } from "vue"; const p = customRef((track) => ({ get() { track(); return user.phone }, set() {} })); sink(p.value)',
      'import { ref, watch } from "vue"; const p = ref(user.phone); watch(p, (now) => sink(now))',
    ],
    stops: [
      'import { computed } from "vue"; const p = computed({ get: () => 1, set: () => user.phone }); sink(p.value)',
      'import { ref } from "vue"; const p = ref(user.phone); const q = ref(1); sink(q.value)',
      'import { reactive, toRefs } from "vue"; const s = reactive({ p: user.phone, q: 1 }); const { q } = toRefs(s); sink(q.value)',
    ],
  },
});
