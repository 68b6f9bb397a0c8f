import { defineModel } from '../define-model.ts';

export const events = defineModel({
  id: 'events',
  package: 'events',
  alsoIn: ['eventemitter3', 'eventemitter2'],
  globals: ['EventEmitter'],
  doc: 'https://nodejs.org/api/events.html#emitteremiteventname-args',
  flows: [
    { call: 'EventEmitter#emit', from: 'argument[1]', to: 'receiver[argument[0]]' },
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
    ],
    stops: ['import { EventEmitter } from "events"; const e = new EventEmitter(); e.on("q", (p) => sink(p)); e.emit("p", user.phone)'],
  },
});
