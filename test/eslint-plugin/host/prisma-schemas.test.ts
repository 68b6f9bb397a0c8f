/** Where the schema of a Prisma client is looked for, and which imports name that client. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const SCHEMA = 'model Parcel {\n  id Int @id\n}\n';
const GENERATOR = 'generator client {\n  provider = "prisma-client"\n  output   = "../src/generated/prisma"\n}\n';
const PACKAGE = '{ "name": "x" }';

const LAYOUTS: readonly { readonly title: string; readonly files: Readonly<Record<string, string>>; readonly specifier: string; readonly from: string; readonly schema?: string }[] = [
  { title: 'beside the manifest', files: { 'package.json': PACKAGE, 'prisma/schema.prisma': SCHEMA }, specifier: '@prisma/client', from: 'src/lib/a.ts', schema: 'prisma/schema.prisma' },
  { title: 'at the root', files: { 'package.json': PACKAGE, 'schema.prisma': SCHEMA }, specifier: '@prisma/client', from: 'src/a.ts', schema: 'schema.prisma' },
  { title: 'where the manifest says', files: { 'package.json': '{ "prisma": { "schema": "db/tables.prisma" } }', 'db/tables.prisma': SCHEMA }, specifier: '@prisma/client', from: 'src/a.ts', schema: 'db/tables.prisma' },
  { title: 'in several files', files: { 'package.json': PACKAGE, 'prisma/schema/a.prisma': SCHEMA, 'prisma/schema/b.prisma': GENERATOR }, specifier: '@prisma/client', from: 'src/a.ts', schema: 'prisma/schema/a.prisma' },
  { title: 'for a client in a folder of its own', files: { 'package.json': PACKAGE, 'prisma/schema.prisma': SCHEMA + GENERATOR }, specifier: './generated/prisma/client', from: 'src/a.ts', schema: 'prisma/schema.prisma' },
  { title: 'for generated code that is there', files: { 'package.json': PACKAGE, 'prisma/schema.prisma': SCHEMA + GENERATOR, 'src/generated/prisma/index.ts': '' }, specifier: './generated/prisma', from: 'src/a.ts', schema: 'prisma/schema.prisma' },
  { title: 'in another package of the workspace', files: { 'package.json': '{ "workspaces": ["apps/*", "packages/*"] }', 'apps/web/package.json': '{ "name": "web" }', 'packages/db/package.json': '{ "name": "db" }', 'packages/db/prisma/schema.prisma': SCHEMA }, specifier: '@prisma/client', from: 'apps/web/a.ts', schema: 'packages/db/prisma/schema.prisma' },
  { title: 'nowhere: another generated folder', files: { 'package.json': PACKAGE, 'prisma/schema.prisma': SCHEMA + GENERATOR }, specifier: './generated/icons', from: 'src/a.ts' },
  { title: 'nowhere: no schema', files: { 'package.json': PACKAGE }, specifier: '@prisma/client', from: 'src/a.ts' },
];

describe('the schema of a Prisma client is found', () => {
  for (const { title, files, specifier, from, schema } of LAYOUTS) {
    it(title, () => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-')));
      try {
        for (const [name, text] of Object.entries({ ...files, [from]: '', '.git/HEAD': '' })) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
        const found = new NodeModuleHost().resolve(specifier, join(folder, from));
        assert.equal(found && relative(folder, found), schema);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
