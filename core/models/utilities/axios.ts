import { defineModel } from '../define-model.ts';

const PARTS = ['argument[0].url', 'argument[0].params', 'argument[0].params.*'];

export const axios = defineModel({
  id: 'axios',
  package: 'axios',
  globals: ['axios'],
  doc: 'https://axios-http.com/docs/instance',
  flows: [
    { call: 'getUri', from: PARTS, to: 'return', copies: 'text' },
    { call: 'Axios#getUri', from: PARTS, to: 'return', copies: 'text' },
  ],
  returns: { create: 'Axios' },
  examples: {
    carries: [
      'import axios from "axios"; sink(axios.getUri({ url: "/find", params: { p: user.phone } }))',
      'import axios from "axios"; const http = axios.create({ baseURL: "/api" }); sink(http.getUri({ url: `/find/${user.phone}` }))',
      'import axios from "axios"; const http = axios.create(); sink(http.getUri({ url: "/find", params: { p: user.phone } }))',
    ],
    stops: [
      'import axios from "axios"; sink(axios.getUri({ url: "/find", data: { p: user.phone } }))',
      'import axios from "axios"; sink(axios.getUri({ url: "/find", params: { p: user.id } }))',
      'import axios from "./axios"; sink(axios.getUri({ url: "/find", params: { p: user.phone } }))',
    ],
  },
});
