import { defineModel } from '../define-model.ts';

/** A path is made of texts that stand in it as they are. */
const JOINING = ['join', 'resolve', 'normalize', 'basename', 'format', 'posix.join', 'posix.resolve', 'posix.basename', 'win32.join'];

export const nodePath = defineModel({
  id: 'node-path',
  package: 'path',
  alsoIn: ['node:path', 'path/posix', 'upath', 'pathe', 'path-browserify'],
  doc: 'https://nodejs.org/api/path.html#pathjoinpaths',
  flows: JOINING.map((call) => ({ call, from: 'argument[0..]', to: 'return', copies: 'text' as const })),
  examples: {
    carries: [
      "import path from 'path'; sink(path.join('pdfs', user.phone))",
      "const path = require('path'); sink(path.posix.join('pdfs', `${user.phone}.pdf`))",
      "import { basename } from 'node:path'; sink(basename(`/files/${user.phone}.pdf`))",
    ],
    stops: ["import path from 'path'; sink(path.extname(user.phone))", "import path from './path'; sink(path.join('a', 'b'))"],
  },
});
