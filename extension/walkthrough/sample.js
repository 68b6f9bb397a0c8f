// One leak, to be repaired: put the cursor on the underlined code and press Ctrl+. (Cmd+. on a Mac).
// 一处泄露，供练习：把光标放在有波浪线的代码上，按 Ctrl+.（Mac 上为 Cmd+.）。
export function ship(order) {
  console.log('shipping', order.id, order.mobile);
}
