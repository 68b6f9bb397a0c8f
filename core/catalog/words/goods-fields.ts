/** Words of fields that lines of an order have, and records of persons have not. */
export const goodsFields: readonly string[] = [
  'goods', 'good', 'product', 'sku', 'spu', 'spec', 'specs', 'qty', 'quantity', 'num', 'count', 'price', 'amount', 'total', 'unit', 'pic', 'image', 'img', 'thumb', 'attr', 'weight', 'discount',
];

/** Fields of files, classes and tests: a full name beside one of them is no person's. https://jestjs.io/docs/cli#--json, https://nodejs.org/api/fs.html#class-fsdirent */
export const programFields: readonly string[] = [
  'namespace', 'package', 'module', 'dirname', 'isDirectory', 'isFile', 'extname', 'extension', 'parentPath', 'duration', 'ancestorTitles', 'failureMessages', 'retries', 'suite', 'methods', 'annotations', 'assembly',
];
