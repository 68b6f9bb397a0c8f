import { defineModel } from '../define-model.ts';

/** Objects stay what they are when they become observable; a box and a computed value are read by `get`. */
export const mobx = defineModel({
  id: 'mobx',
  package: 'mobx',
  doc: 'https://mobx.js.org/api.html',
  flows: [
    ...['observable', 'observable.object', 'observable.array', 'makeAutoObservable', 'makeObservable', 'toJS', 'action'].map((call) => ({
      call,
      from: 'argument[0]',
      to: 'return',
    })),
    { call: 'runInAction', from: 'argument[0].return', to: 'return' },
    { call: 'observable.box', from: 'argument[0]', to: 'return.value' },
    { call: 'MobxBox#get', from: 'receiver.value', to: 'return' },
    { call: 'MobxBox#set', from: 'argument[0]', to: 'receiver.value' },
    { call: 'computed', from: 'argument[0].return', to: 'return.value' },
    { call: 'reaction', from: 'argument[0].return', to: ['argument[1].parameter[0]', 'argument[1].parameter[1]'] },
  ],
  returns: { 'observable.box': 'MobxBox', computed: 'MobxBox' },
  examples: {
    carries: [
      'import { observable } from "mobx"; const s = observable({ p: "" }); s.p = user.phone; sink(s.p)',
      'import { observable, autorun } from "mobx"; const b = observable.box(""); b.set(user.phone); autorun(() => sink(b.get()))',
      'import { observable, reaction } from "mobx"; const s = observable({ p: "" }); s.p = user.phone; reaction(() => s.p, (now) => sink(now))',
      'import { observable, computed } from "mobx"; const s = observable({ p: user.phone }); const c = computed(() => s.p.trim()); sink(c.get())',
      'import { makeAutoObservable } from "mobx"; const s = makeAutoObservable({ p: "", put(v) { this.p = v } }); s.put(user.phone); sink(s.p)',
      'import { observable, toJS } from "mobx"; sink(toJS(observable({ p: user.phone })).p)',
    ],
    stops: [
      'import { observable } from "mobx"; const s = observable({ p: "", q: 1 }); s.p = user.phone; sink(s.q)',
      'import { observable } from "mobx"; const b = observable.box(user.phone); const c = observable.box(1); sink(c.get())',
      'import { observable, reaction } from "mobx"; const s = observable({ p: user.phone }); reaction(() => s.p.length, (now) => sink(now))',
      'import { observable } from "./mobx"; const b = observable.box(user.phone); sink(b.get())',
    ],
  },
});
