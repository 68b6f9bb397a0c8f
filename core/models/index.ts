// Generated from the files below it by `npm run update`; do not edit.
import type { Model } from './define-model.ts';
import { array } from './javascript/array.ts';
import { collections } from './javascript/collections.ts';
import { events } from './javascript/events.ts';
import { iterators } from './javascript/iterators.ts';
import { object } from './javascript/object.ts';
import { promise } from './javascript/promise.ts';
import { texts } from './javascript/texts.ts';
import { timers } from './javascript/timers.ts';
import { hooks } from './react/hooks.ts';
import { runtypes } from './schemas/runtypes.ts';
import { superstruct } from './schemas/superstruct.ts';
import { nanostores } from './stores/nanostores.ts';
import { tanstackStore } from './stores/tanstack-store.ts';
import { xstateStore } from './stores/xstate-store.ts';
import { jquery } from './utilities/jquery.ts';
import { lodash } from './utilities/lodash.ts';
import { nodePath } from './utilities/node-path.ts';
import { reactivity } from './vue/reactivity.ts';

/** Every model, by file. */
export const models: readonly Model[] = [
  array,
  collections,
  events,
  iterators,
  object,
  promise,
  texts,
  timers,
  hooks,
  runtypes,
  superstruct,
  nanostores,
  tanstackStore,
  xstateStore,
  jquery,
  lodash,
  nodePath,
  reactivity,
];
