import { defineModel, type FlowRow } from '../define-model.ts';

/** Operators that hand on the values that they get. */
const SAME_VALUES = [
  'tap',
  'filter',
  'take',
  'takeLast',
  'takeUntil',
  'takeWhile',
  'skip',
  'skipUntil',
  'skipWhile',
  'first',
  'last',
  'single',
  'find',
  'elementAt',
  'distinct',
  'distinctUntilChanged',
  'distinctUntilKeyChanged',
  'debounce',
  'debounceTime',
  'throttle',
  'throttleTime',
  'auditTime',
  'sampleTime',
  'delay',
  'delayWhen',
  'share',
  'shareReplay',
  'finalize',
  'retry',
  'repeat',
  'timeout',
  'observeOn',
  'subscribeOn',
  'catchError',
  'startWith',
  'endWith',
  'defaultIfEmpty',
  'mergeWith',
  'concatWith',
];

/** Operators that call a function with each value. */
const VISITING = ['map', 'tap', 'filter', 'takeWhile', 'skipWhile', 'find', 'distinctUntilKeyChanged', 'delayWhen'];

/** Operators whose function gives another stream, or a promise. */
const FLATTENING = ['switchMap', 'mergeMap', 'flatMap', 'concatMap', 'exhaustMap', 'expand'];

/** Operators that gather values in lists. */
const GATHERING = ['toArray', 'bufferTime', 'bufferCount', 'buffer'];

/** Functions that make one value of the latest ones of several streams. */
const COMBINING = ['combineLatest', 'forkJoin', 'zip'];

/** Most streams with a row each where several are combined, and most operators in a chain. */
const MOST = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * A stream holds its values under `value`, as `BehaviorSubject` does. What an operator makes is the stream behind it: `source` is the one
 * before it, and `pipe` links them.
 */
export const rxjs = defineModel({
  id: 'rxjs',
  package: 'rxjs',
  alsoIn: ['rxjs/operators'],
  doc: 'https://rxjs.dev/guide/overview',
  flows: [
    { call: 'of', from: 'argument[0..]', to: 'return.value' },
    { call: 'from', from: ['argument[0].*', 'argument[0]'], to: 'return.value' },
    { call: 'BehaviorSubject', from: 'argument[0]', to: 'return.value' },
    { call: 'Observable', from: 'return', to: 'argument[0].parameter[0]' },
    { call: 'defer', from: ['argument[0].return.value', 'argument[0].return'], to: 'return.value' },
    ...['merge', 'concat', 'race'].map((call): FlowRow => ({ call, from: 'argument[0..].value', to: 'return.value' })),
    ...COMBINING.flatMap((call) =>
      MOST.flatMap((index): FlowRow[] => [
        { call, from: [`argument[0].${index}.value`, `argument[${index}].value`], to: `return.value.${index}` },
      ]),
    ),
    ...['combineLatest', 'forkJoin'].map((call): FlowRow => ({
      call,
      from: 'argument[0]',
      to: 'return.value',
      copies: 'properties',
      unwrap: 'value',
    })),
    ...['firstValueFrom', 'lastValueFrom'].map((call): FlowRow => ({ call, from: 'argument[0].value', to: 'return' })),
    { call: 'RxStream#next', from: 'argument[0]', to: 'receiver.value' },
    { call: 'RxStream#getValue', from: 'receiver.value', to: 'return' },
    { call: 'RxStream#toPromise', from: 'receiver.value', to: 'return' },
    { call: 'RxStream#asObservable', from: 'receiver', to: 'return' },
    ...['subscribe', 'forEach'].map((name): FlowRow => ({
      call: `RxStream#${name}`,
      from: 'receiver.value',
      to: ['argument[0].parameter[0]', 'argument[0].next.parameter[0]'],
    })),
    { call: 'RxStream#pipe', from: 'receiver', to: 'argument[0].source' },
    ...MOST.map((index): FlowRow => ({ call: 'RxStream#pipe', from: `argument[${index}]`, to: `argument[${index + 1}].source` })),
    { call: 'RxStream#pipe', from: 'argument[last]', to: 'return' },
    ...SAME_VALUES.map((call): FlowRow => ({ call, from: 'return.source.value', to: 'return.value' })),
    ...VISITING.map((call): FlowRow => ({ call, from: 'return.source.value', to: 'argument[0].parameter[0]' })),
    { call: 'tap', from: 'return.source.value', to: 'argument[0].next.parameter[0]' },
    { call: 'map', from: 'argument[0].return', to: 'return.value' },
    { call: 'mapTo', from: 'argument[0]', to: 'return.value' },
    { call: 'pluck', from: 'return.source.value[argument[0]]', to: 'return.value' },
    { call: 'catchError', from: ['argument[0].return', 'argument[0].return.value'], to: 'return.value' },
    ...['startWith', 'endWith', 'defaultIfEmpty'].map((call): FlowRow => ({ call, from: 'argument[0..]', to: 'return.value' })),
    ...['mergeWith', 'concatWith'].map((call): FlowRow => ({ call, from: 'argument[0..].value', to: 'return.value' })),
    ...FLATTENING.flatMap((call): FlowRow[] => [
      { call, from: 'return.source.value', to: 'argument[0].parameter[0]' },
      { call, from: ['argument[0].return', 'argument[0].return.value'], to: 'return.value' },
    ]),
    ...['scan', 'reduce'].flatMap((call): FlowRow[] => [
      { call, from: ['argument[1]', 'argument[0].return'], to: ['argument[0].parameter[0]', 'return.value'] },
      { call, from: 'return.source.value', to: 'argument[0].parameter[1]' },
    ]),
    ...GATHERING.map((call): FlowRow => ({ call, from: 'return.source.value', to: 'return.value.*' })),
    ...['withLatestFrom', 'combineLatestWith'].flatMap((call): FlowRow[] => [
      { call, from: 'return.source.value', to: 'return.value.0' },
      ...MOST.map((index): FlowRow => ({ call, from: `argument[${index}].value`, to: `return.value.${index + 1}` })),
    ]),
  ],
  returns: Object.fromEntries(
    [
      ...['of', 'from', 'defer', 'merge', 'concat', 'race', 'Observable', 'Subject', 'BehaviorSubject', 'ReplaySubject', 'AsyncSubject'],
      ...COMBINING,
      ...SAME_VALUES,
      ...FLATTENING,
      ...GATHERING,
      ...['map', 'mapTo', 'pluck', 'scan', 'reduce', 'withLatestFrom', 'combineLatestWith'],
    ].map((call) => [call, 'RxStream']),
  ),
  examples: {
    carries: [
      'import { Subject } from "rxjs"; const s = new Subject(); s.subscribe((p) => sink(p)); s.next(user.phone)',
      'import { BehaviorSubject } from "rxjs"; const s = new BehaviorSubject(user.phone); sink(s.getValue())',
      'import { of } from "rxjs"; import { map, filter } from "rxjs/operators"; of(user).pipe(filter(Boolean), map((u) => u.phone)).subscribe((p) => sink(p))',
      'import { Subject, tap } from "rxjs"; const s = new Subject(); s.pipe(tap((u) => sink(u.phone))).subscribe(); s.next(user)',
      'import { from, of, switchMap } from "rxjs"; from([user]).pipe(switchMap((u) => of(u.phone))).subscribe({ next: (p) => sink(p) })',
      'import { combineLatest, of } from "rxjs"; combineLatest([of(1), of(user.phone)]).subscribe(([, p]) => sink(p))',
      'import { combineLatest, of } from "rxjs"; combineLatest({ a: of(1), p: of(user.phone) }).subscribe((all) => sink(all.p))',
      'import { combineLatest, map, of } from "rxjs"; combineLatest({ a: of(1), p: of(user.phone) }).pipe(map(({ p }) => p)).subscribe((p) => sink(p))',
      'import { firstValueFrom, of } from "rxjs"; const p = await firstValueFrom(of(user.phone)); sink(p)',
      'import { Observable } from "rxjs"; new Observable((to) => { to.next(user.phone) }).subscribe((p) => sink(p))',
    ],
    stops: [
      'import { Subject } from "rxjs"; const s = new Subject(); const t = new Subject(); t.subscribe((p) => sink(p)); s.next(user.phone)',
      'import { of, map } from "rxjs"; of(user.phone).pipe(map((p) => p.length)).subscribe((n) => sink(n))',
      'import { of, map } from "rxjs"; of(user.phone).pipe(map((p) => p), map(() => 1)).subscribe((n) => sink(n))',
      'import { combineLatest, of } from "rxjs"; combineLatest([of(1), of(user.phone)]).subscribe(([n]) => sink(n))',
      'import { combineLatest, of } from "rxjs"; combineLatest({ a: of(1), p: of(user.phone) }).subscribe((all) => sink(all.a))',
      'import { Subject } from "./rxjs"; const s = new Subject(); s.subscribe((p) => sink(p)); s.next(user.phone)',
    ],
  },
});
