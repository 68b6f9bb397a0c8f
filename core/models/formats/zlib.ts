import { defineModel } from '../define-model.ts';

const CHANGES = ['gzip', 'gunzip', 'deflate', 'inflate', 'deflateRaw', 'inflateRaw', 'unzip', 'brotliCompress', 'brotliDecompress'];

/** What is packed can be unpacked: it holds the same. */
export const zlib = defineModel({
  id: 'zlib',
  package: 'zlib',
  doc: 'https://nodejs.org/api/zlib.html#convenience-methods',
  flows: [
    ...CHANGES.map((call) => ({ call: `${call}Sync`, from: 'argument[0]', to: 'return' })),
    ...CHANGES.map((call) => ({ call, from: 'argument[0]', to: 'argument[last].parameter[1]' })),
  ],
  examples: {
    carries: [
      'import { gzipSync, gunzipSync } from "node:zlib"; sink(gunzipSync(gzipSync(user.phone)))',
      'import zlib from "zlib"; zlib.gzip(user.phone, (e, packed) => sink(packed))',
      'import zlib from "zlib"; zlib.inflate(user.phone, {}, (e, back) => sink(back))',
    ],
    stops: [
      'import zlib from "zlib"; zlib.gzip(user.phone, (e, packed) => sink(e))',
      'import zlib from "zlib"; zlib.gzip(user.phone, (e, packed) => sink(packed.length))',
      'import { gzipSync } from "./zlib"; sink(gzipSync(user.phone))',
    ],
  },
});
