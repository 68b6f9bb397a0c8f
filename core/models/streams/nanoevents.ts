import { defineModel } from '../define-model.ts';

export const nanoevents = defineModel({
  id: 'nanoevents',
  package: 'nanoevents',
  doc: 'https://github.com/ai/nanoevents#usage',
  flows: [
    { call: 'NanoEvents#emit', from: 'argument[1]', to: 'receiver[argument[0]]' },
    { call: 'NanoEvents#on', from: 'receiver[argument[0]]', to: 'argument[1].parameter[0]' },
  ],
  returns: { createNanoEvents: 'NanoEvents' },
  examples: {
    carries: [
      'import { createNanoEvents } from "nanoevents"; const e = createNanoEvents(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
      'import { createNanoEvents } from "nanoevents"; const e = createNanoEvents(); e.on("fill", ({ p }) => sink(p)); e.emit("fill", { p: user.phone })',
      'import * as nano from "nanoevents"; const e = nano.createNanoEvents(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
    ],
    stops: [
      'import { createNanoEvents } from "nanoevents"; const e = createNanoEvents(); e.on("q", (q) => sink(q)); e.emit("p", user.phone)',
      'import { createNanoEvents } from "nanoevents"; const e = createNanoEvents(); e.on("fill", ({ q }) => sink(q)); e.emit("fill", { p: user.phone })',
      'import { createNanoEvents } from "./events"; const e = createNanoEvents(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
    ],
  },
});
