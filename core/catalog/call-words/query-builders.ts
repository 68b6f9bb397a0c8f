/** Methods of a query builder of TypeORM that select the columns and rows it reads. https://typeorm.io/docs/query-builder/select-query-builder */
export const builderMethods = {
  /** What makes a builder. */
  makers: ['createQueryBuilder'],
  /** Columns beside those that are read anyway. */
  adds: ['addSelect'],
  /** Columns and aliases; the first call without them all replaces what is read. */
  selects: ['select', 'addSelect'],
  /** Joins whose rows come back: path of the relation, alias. */
  joinsWithRows: ['leftJoinAndSelect', 'innerJoinAndSelect'],
  /** Joins for conditions. */
  joins: ['leftJoin', 'innerJoin'],
  /** Joins after which it is unknown what comes back. */
  others: ['leftJoinAndMapOne', 'leftJoinAndMapMany', 'innerJoinAndMapOne', 'innerJoinAndMapMany', 'leftJoinAndMap', 'innerJoinAndMap', 'setFindOptions'],
} as const;
