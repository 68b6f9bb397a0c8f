import { defineModel } from '../define-model.ts';

export const mitt = defineModel({
  id: 'mitt',
  package: 'mitt',
  doc: 'https://github.com/developit/mitt#api',
  flows: [
    { call: 'Mitt#emit', from: 'argument[1]', to: 'receiver[argument[0]]' },
    { call: 'Mitt#on', from: 'receiver[argument[0]]', to: 'argument[1].parameter[0]' },
  ],
  returns: { default: 'Mitt' },
  examples: {
    carries: [
      'import mitt from "mitt"; const e = mitt(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
      'import mitt from "mitt"; const e = mitt(); function show(event) { sink(event.p) } e.on("fill", show); e.emit("fill", { p: user.phone })',
      'const mitt = require("mitt"); const e = mitt(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
    ],
    stops: [
      'import mitt from "mitt"; const e = mitt(); e.on("q", (q) => sink(q)); e.emit("p", user.phone)',
      'import mitt from "mitt"; const e = mitt(); const f = mitt(); f.on("p", (p) => sink(p)); e.emit("p", user.phone)',
      'import mitt from "./mitt"; const e = mitt(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
    ],
  },
});
