/** Words of fields that lines of an order have, and records of persons have not. */
export const goodsFields: readonly string[] = [
  'goods', 'good', 'product', 'sku', 'spu', 'spec', 'specs', 'qty', 'quantity', 'num', 'count', 'price', 'amount', 'total', 'unit', 'pic', 'image', 'img', 'thumb', 'attr', 'weight', 'discount',
];
