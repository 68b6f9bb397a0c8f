import { defineModel } from '../define-model.ts';

export const nanostores = defineModel({
  id: 'nanostores',
  package: 'nanostores',
  alsoIn: ['@nanostores/react', '@nanostores/preact'],
  doc: 'https://github.com/nanostores/nanostores#guide',
  flows: [
    { call: 'atom', from: 'argument[0]', to: 'return.value' },
    { call: 'Atom#set', from: 'argument[0]', to: 'receiver.value' },
    { call: 'Atom#get', from: 'receiver.value', to: 'return' },
    { call: 'Atom#subscribe', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'Atom#listen', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'map', from: 'argument[0]', to: 'return.value' },
    { call: 'MapStore#set', from: 'argument[0]', to: 'receiver.value' },
    { call: 'MapStore#setKey', from: 'argument[1]', to: 'receiver.value[argument[0]]' },
    { call: 'MapStore#get', from: 'receiver.value', to: 'return' },
    { call: 'MapStore#subscribe', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'MapStore#listen', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'useStore', from: 'argument[0].value', to: 'return' },
    { call: 'computed', from: 'argument[0].value', to: 'argument[1].parameter[0]' },
    { call: 'computed', from: 'argument[1].return', to: 'return.value' },
  ],
  returns: { atom: 'Atom', computed: 'Atom', map: 'MapStore' },
  examples: {
    carries: [
      'import { atom } from "nanostores"; const $p = atom(""); $p.set(user.phone); sink($p.get())',
      'import { atom } from "nanostores"; const $p = atom(user.phone); sink($p.value)',
      'import { atom } from "nanostores"; const $p = atom(user.phone); $p.subscribe((now) => sink(now))',
      'import { map } from "nanostores"; const $s = map({ q: 1 }); $s.setKey("p", user.phone); sink($s.get().p)',
      'import { map } from "nanostores"; const $s = map({}); $s.set({ p: user.phone }); $s.listen((now) => sink(now.p))',
      'import { atom } from "nanostores"; import { useStore } from "@nanostores/react"; const $p = atom(""); $p.set(user.phone); const p = useStore($p); sink(p)',
      'import { atom, computed } from "nanostores"; const $p = atom(user.phone); const $t = computed($p, (now) => now.trim()); sink($t.get())',
    ],
    stops: [
      'import { atom } from "nanostores"; const $p = atom(""); const $q = atom(1); $p.set(user.phone); sink($q.get())',
      'import { map } from "nanostores"; const $s = map({ q: 1 }); $s.setKey("p", user.phone); sink($s.get().q)',
      'import { atom } from "./nanostores"; const $p = atom(""); $p.set(user.phone); sink($p.get())',
    ],
  },
});
