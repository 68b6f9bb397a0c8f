import { defineModel } from '../define-model.ts';

export const events = defineModel({
  id: 'events',
  package: 'events',
  alsoIn: ['eventemitter3', 'eventemitter2'],
  globals: ['EventEmitter'],
  doc: 'https://nodejs.org/api/events.html#emitteremiteventname-args',
  flows: [
    { call: 'EventEmitter#emit', from: 'argument[1]', to: 'receiver[argument[0]]' },
    { call: 'once', from: 'argument[0][argument[1]]', to: 'return.0' },
    { call: 'on', from: 'argument[0][argument[1]]', to: 'return.*.0' },
    ...['on', 'once', 'addListener', 'prependListener'].map((name) => ({
      call: `EventEmitter#${name}`,
      from: 'receiver[argument[0]]',
      to: 'argument[1].parameter[0]',
    })),
  ],
  returns: { EventEmitter: 'EventEmitter', default: 'EventEmitter' },
  examples: {
    carries: [
      'import { EventEmitter } from "events"; const e = new EventEmitter(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
      'import EventEmitter from "eventemitter3"; const e = new EventEmitter(); e.on("p", (p) => sink(p)); e.emit("p", user.phone)',
      'import { EventEmitter, once } from "node:events"; const e = new EventEmitter(); e.emit("p", user.phone); const [p] = await once(e, "p"); sink(p)',
      'import { EventEmitter, on } from "events"; const e = new EventEmitter(); e.emit("p", user.phone); for await (const [p] of on(e, "p")) sink(p)',
    ],
    stops: [
      'import { EventEmitter, once } from "events"; const e = new EventEmitter(); e.emit("p", user.phone); const [q] = await once(e, "q"); sink(q)',
      'import { EventEmitter } from "events"; const e = new EventEmitter(); e.on("q", (p) => sink(p)); e.emit("p", user.phone)',
    ],
  },
});
