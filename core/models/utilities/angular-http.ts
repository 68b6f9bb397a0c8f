import { defineModel } from '../define-model.ts';

/** Parameters of a request, of which each change makes new ones. */
export const angularHttp = defineModel({
  id: 'angular-http',
  package: '@angular/common/http',
  doc: 'https://angular.dev/api/common/http/HttpParams',
  flows: [
    { call: 'HttpParams', from: 'argument[0].fromObject', to: 'return', copies: 'properties' },
    { call: 'HttpParams', from: 'argument[0].fromString', to: 'return.*' },
    ...['set', 'append'].flatMap((name) => [
      { call: `HttpParams#${name}`, from: 'argument[1]', to: 'return[argument[0]]' },
      { call: `HttpParams#${name}`, from: 'receiver', to: 'return', copies: 'properties' as const },
    ]),
    { call: 'HttpParams#appendAll', from: ['receiver', 'argument[0]'], to: 'return', copies: 'properties' },
    { call: 'HttpParams#get', from: 'receiver[argument[0]]', to: 'return' },
    { call: 'HttpParams#getAll', from: 'receiver[argument[0]]', to: 'return.*' },
    { call: 'HttpParams#toString', from: 'receiver.*', to: 'return', copies: 'text' },
  ],
  returns: Object.fromEntries(
    ['HttpParams', ...['set', 'append', 'appendAll'].map((name) => `HttpParams#${name}`)].map((call) => [call, 'HttpParams']),
  ),
  examples: {
    carries: [
      'import { HttpParams } from "@angular/common/http"; const q = new HttpParams().set("p", user.phone).set("n", 1); sink(q)',
      'import { HttpParams } from "@angular/common/http"; let q = new HttpParams(); q = q.append("p", user.phone); sink(q.get("p"))',
      'import { HttpParams } from "@angular/common/http"; const q = new HttpParams({ fromObject: { p: user.phone } }); sink(q.toString())',
      'import { HttpParams } from "@angular/common/http"; sink(new HttpParams().appendAll({ p: user.phone }).set("n", 1))',
    ],
    stops: [
      'import { HttpParams } from "@angular/common/http"; const q = new HttpParams(); q.set("p", user.phone); sink(q)',
      'import { HttpParams } from "@angular/common/http"; const q = new HttpParams().set("p", user.phone).set("n", 1); sink(q.get("n"))',
      'import { HttpParams } from "./params"; sink(new HttpParams().set("p", user.phone).size)',
    ],
  },
});
