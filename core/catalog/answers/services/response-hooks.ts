import { defineAnswer } from '../../define-answer.ts';

/**
 * Middleware that puts its own function in the place of a response's method, as loggers of requests do, is given what every route of the
 * server responds with: `res.json = function (body) { … }`.
 */
export default defineAnswer({
  id: 'response-hooks',
  doc: 'https://expressjs.com/en/4x/api.html#res.json',
  handed: [{ modules: ['express'], receivers: ['res', 'response'], names: ['json', 'send'], parameter: 0, kind: 'person-object' }],
  fields: [],
  examples: {
    finds: [
      'import express from "express"; app.use((req, res, next) => { let sent; const json = res.json; res.json = function (body) { sent = body; return json.call(res, body); }; res.on("finish", () => console.log(req.path, JSON.stringify(sent))); next(); });',
      'const express = require("express"); app.use((req, res, next) => { const send = res.send; res.send = (body) => { console.log(body); return send.call(res, body); }; next(); });',
    ],
    ignores: [
      'import express from "express"; app.use((req, res, next) => { const json = res.json; res.json = function (body) { console.log(typeof body, body.length); return json.call(res, body); }; next(); });',
      'import express from "express"; worker.send = (body) => { console.log(body); };',
      'import express from "express"; app.use((req, res, next) => { res.end = (part) => { console.log(part); }; next(); });',
      'import cache from "page-cache"; res.json = (body) => { console.log(body); };',
    ],
  },
});
