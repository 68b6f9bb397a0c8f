// Generated from the files below it by `npm run update`; do not edit.
import type { Model } from './define-model.ts';
import { cacheManager } from './caches/cache-manager.ts';
import { lruCache } from './caches/lru-cache.ts';
import { rtkQuery } from './caches/rtk-query.ts';
import { swr } from './caches/swr.ts';
import { tanstackQuery } from './caches/tanstack-query.ts';
import { pLimit } from './concurrency/p-limit.ts';
import { pMap } from './concurrency/p-map.ts';
import { pQueue } from './concurrency/p-queue.ts';
import { superjson } from './formats/superjson.ts';
import { zlib } from './formats/zlib.ts';
import { formik } from './forms/formik.ts';
import { reactHookForm } from './forms/react-hook-form.ts';
import { effect } from './functional/effect.ts';
import { fpTsEither } from './functional/fp-ts-either.ts';
import { fpTsFunction } from './functional/fp-ts-function.ts';
import { fpTsOption } from './functional/fp-ts-option.ts';
import { lodashFp } from './functional/lodash-fp.ts';
import { neverthrow } from './functional/neverthrow.ts';
import { ramda } from './functional/ramda.ts';
import { remeda } from './functional/remeda.ts';
import { tsPattern } from './functional/ts-pattern.ts';
import { array } from './javascript/array.ts';
import { bodies } from './javascript/bodies.ts';
import { collections } from './javascript/collections.ts';
import { events } from './javascript/events.ts';
import { fieldLists } from './javascript/field-lists.ts';
import { iterators } from './javascript/iterators.ts';
import { object } from './javascript/object.ts';
import { promise } from './javascript/promise.ts';
import { texts } from './javascript/texts.ts';
import { timers } from './javascript/timers.ts';
import { asyncHooks } from './node/async-hooks.ts';
import { textFormat } from './node/text-format.ts';
import { hooks } from './react/hooks.ts';
import { immer } from './react/immer.ts';
import { useImmer } from './react/use-immer.ts';
import { runtypes } from './schemas/runtypes.ts';
import { superstruct } from './schemas/superstruct.ts';
import { valibot } from './schemas/valibot.ts';
import { yup } from './schemas/yup.ts';
import { angularSignals } from './signals/angular-signals.ts';
import { preactSignals } from './signals/preact-signals.ts';
import { solidStore } from './signals/solid-store.ts';
import { solid } from './signals/solid.ts';
import { effector } from './stores/effector.ts';
import { immutable } from './stores/immutable.ts';
import { jotai } from './stores/jotai.ts';
import { mobx } from './stores/mobx.ts';
import { nanostores } from './stores/nanostores.ts';
import { reactRedux } from './stores/react-redux.ts';
import { recoil } from './stores/recoil.ts';
import { reduxToolkit } from './stores/redux-toolkit.ts';
import { redux } from './stores/redux.ts';
import { svelteStore } from './stores/svelte-store.ts';
import { tanstackStore } from './stores/tanstack-store.ts';
import { valtio } from './stores/valtio.ts';
import { xstateStore } from './stores/xstate-store.ts';
import { xstate } from './stores/xstate.ts';
import { zustand } from './stores/zustand.ts';
import { bullmq } from './streams/bullmq.ts';
import { mitt } from './streams/mitt.ts';
import { nanoevents } from './streams/nanoevents.ts';
import { rxjs } from './streams/rxjs.ts';
import { dedent } from './text/dedent.ts';
import { templateTags } from './text/template-tags.ts';
import { angularHttp } from './utilities/angular-http.ts';
import { axios } from './utilities/axios.ts';
import { jquery } from './utilities/jquery.ts';
import { lodash } from './utilities/lodash.ts';
import { nodePath } from './utilities/node-path.ts';
import { radash } from './utilities/radash.ts';
import { reactivity } from './vue/reactivity.ts';
import { vueuse } from './vue/vueuse.ts';

/** Every model, by file. */
export const models: readonly Model[] = [
  cacheManager,
  lruCache,
  rtkQuery,
  swr,
  tanstackQuery,
  pLimit,
  pMap,
  pQueue,
  superjson,
  zlib,
  formik,
  reactHookForm,
  effect,
  fpTsEither,
  fpTsFunction,
  fpTsOption,
  lodashFp,
  neverthrow,
  ramda,
  remeda,
  tsPattern,
  array,
  bodies,
  collections,
  events,
  fieldLists,
  iterators,
  object,
  promise,
  texts,
  timers,
  asyncHooks,
  textFormat,
  hooks,
  immer,
  useImmer,
  runtypes,
  superstruct,
  valibot,
  yup,
  angularSignals,
  preactSignals,
  solidStore,
  solid,
  effector,
  immutable,
  jotai,
  mobx,
  nanostores,
  reactRedux,
  recoil,
  reduxToolkit,
  redux,
  svelteStore,
  tanstackStore,
  valtio,
  xstateStore,
  xstate,
  zustand,
  bullmq,
  mitt,
  nanoevents,
  rxjs,
  dedent,
  templateTags,
  angularHttp,
  axios,
  jquery,
  lodash,
  nodePath,
  radash,
  reactivity,
  vueuse,
];
