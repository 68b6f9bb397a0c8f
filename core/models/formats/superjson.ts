import { defineModel } from '../define-model.ts';
import { sameText, writtenOut } from '../shared-rows.ts';

export const superjson = defineModel({
  id: 'superjson',
  package: 'superjson',
  doc: 'https://github.com/flightcontrolhq/superjson#api',
  flows: [
    writtenOut('stringify'),
    sameText('parse'),
    { call: 'serialize', from: 'argument[0]', to: 'return.json' },
    { call: 'deserialize', from: 'argument[0].json', to: 'return' },
  ],
  examples: {
    carries: [
      'import superjson from "superjson"; sink(superjson.serialize({ p: user.phone }).json.p)',
      'import { serialize, deserialize } from "superjson"; sink(deserialize(serialize({ p: user.phone })).p)',
      'import superjson from "superjson"; sink(superjson.stringify({ p: user.phone }))',
      'import SuperJSON from "superjson"; sink(SuperJSON.parse(user.phone))',
    ],
    stops: [
      'import superjson from "superjson"; sink(superjson.serialize({ p: user.phone, q: 1 }).json.q)',
      'import superjson from "superjson"; sink(superjson.serialize({ p: user.phone }).meta)',
      'import superjson from "./json"; sink(superjson.serialize({ p: user.phone }).json)',
    ],
  },
});
