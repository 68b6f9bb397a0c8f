/** Methods of models and repositories by where they are given what they write. */

/** The first argument is the record, or a list of records. https://mongoosejs.com/docs/api/model.html, https://sequelize.org/docs/v6/core-concepts/model-querying-basics/ */
export const WRITES_FIRST: ReadonlySet<string> = new Set(['create', 'insertMany', 'bulkCreate', 'save', 'insert', 'findOrCreate']);

/** The first argument is the filter, the second one has the values. */
export const WRITES_SECOND: ReadonlySet<string> = new Set(['findByIdAndUpdate', 'findOneAndUpdate', 'updateOne', 'updateMany']);

/** Properties of the options that are written. https://www.prisma.io/docs/orm/reference/prisma-client-reference */
export const WRITES_OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['create', ['data']],
  ['createMany', ['data']],
  ['createManyAndReturn', ['data']],
  ['update', ['data']],
  ['updateMany', ['data']],
  ['upsert', ['create', 'update']],
  ['findOrCreate', ['defaults']],
]);

/** Of all of them, those that change a row: what they are given has those columns that are changed, and seldom all. */
export const CHANGES_ROWS: ReadonlySet<string> = new Set(['findByIdAndUpdate', 'findOneAndUpdate', 'updateOne', 'updateMany', 'update']);
