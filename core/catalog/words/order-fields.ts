/** Fields by which an order is known: what has one is an order, with all that a shop stores of a purchase. */
export const orderFields: readonly string[] = [
  'orderId', 'order_id', 'orderid', 'orderNo', 'order_no', 'orderSn', 'order_sn', 'orderNum', 'order_num', 'orderNumber', 'order_number', 'orderCode', 'order_code', 'orderStatus', 'order_status', 'out_trade_no', 'outTradeNo',
];
