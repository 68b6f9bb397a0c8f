/**
 * The schema that a Prisma client is generated from: generated code is seldom in a repository, and its types are computed.
 * https://www.prisma.io/docs/orm/prisma-schema/overview/location
 */
import { dirname, join, resolve } from 'node:path';
import { isPrismaSchema, prismaOutput } from '../../core/index.ts';
import type { Disk } from './disk.ts';
import { isInside } from './inside.ts';
import { manifestOf } from './manifests.ts';
import type { ProjectFolders } from './project-folders.ts';

/** Names of the client's packages, and of what an import of generated code has in it. */
const CLIENT = /^(?:@prisma|\.prisma)\/client(?:\/(?:edge|extension))?$/;
const GENERATED = /prisma|generated/i;
const FILES = ['prisma/schema.prisma', 'schema.prisma', 'src/prisma/schema.prisma', 'db/schema.prisma'];
const FOLDERS = ['prisma/schema', 'prisma/models', 'prisma'];

export class PrismaSchemas {
  constructor(
    private readonly disk: Disk,
    private readonly projects: ProjectFolders,
  ) {}

  /**
   * A file of the schema whose client a specifier names; undefined when it names none. `paths`: where the specifier may lead to in
   * the repository; `folder` is where it is imported, and nothing is looked for outside of `boundary`.
   */
  namedBy(specifier: string, paths: () => Iterable<string>, folder: string, boundary: string): string | undefined {
    const isPackage = CLIENT.test(specifier);
    if (!isPackage && !GENERATED.test(specifier)) return undefined;
    const targets = isPackage ? [] : [...paths()];
    for (const schema of this.around(folder, boundary)) {
      const output = isPackage ? undefined : this.outputOf(schema);
      if (isPackage || (output !== undefined && targets.some((path) => isInside(path, output)))) return schema;
    }
    return undefined;
  }

  /** All files of the schema that a file belongs to, itself first. */
  filesOf(schema: string): readonly string[] {
    const folder = dirname(schema);
    const others = this.filesIn(folder).filter((file) => file !== schema);
    return [schema, ...others];
  }

  /** Schemas of the folders above, the nearest first, and those of the other packages of the workspace. */
  private *around(folder: string, boundary: string): Generator<string> {
    for (let current = folder; isInside(current, boundary); current = dirname(current)) {
      const schema = this.schemaIn(current);
      if (schema !== undefined) yield schema;
      for (const { folder: other } of this.projects.packagesAround(current)) {
        const shared = other === current ? undefined : this.schemaIn(other);
        if (shared !== undefined) yield shared;
      }
      if (current === dirname(current)) return;
    }
  }

  private schemaIn(folder: string): string | undefined {
    return this.disk.remembered(`schema ${folder}`, () => {
      const manifest = manifestOf(join(folder, 'package.json'), this.disk);
      const { schema } = (manifest?.prisma ?? {}) as { readonly schema?: unknown };
      const named = typeof schema === 'string' ? [schema] : [];
      const file = [...named, ...FILES].map((path) => join(folder, path)).find((path) => isPrismaSchema(path) && this.disk.isFile(path));
      return file ?? [...named, ...FOLDERS].flatMap((path) => this.filesIn(join(folder, path)))[0];
    });
  }

  private filesIn(folder: string): string[] {
    return this.disk
      .filesIn(folder)
      .filter(isPrismaSchema)
      .map((name) => join(folder, name));
  }

  private outputOf(schema: string): string | undefined {
    for (const file of this.filesOf(schema)) {
      const output = prismaOutput(this.disk.read(file) ?? '');
      if (output !== undefined) return resolve(dirname(file), output);
    }
    return undefined;
  }
}
