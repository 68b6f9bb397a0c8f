/**
 * Attributes that give a table its rows: https://ant.design/components/table#table, https://mui.com/x/api/data-grid/data-grid/,
 * https://arco.design/react/en-US/components/table
 */
export const ROWS_OF_TABLES: readonly string[] = ['dataSource', 'rows', 'data'];
