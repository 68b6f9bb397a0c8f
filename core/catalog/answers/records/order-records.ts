import { defineAnswer } from '../../define-answer.ts';

/** An order names who receives it, where, and under which number. */
export default defineAnswer({
  id: 'order-records',
  requests: {
    words: [],
    records: ['order', 'dingdan', 'myorder', 'userorder', 'deliveryorder', 'waybill', 'parcel', 'booking', 'reservation', 'appointment', 'orderdelivery', 'packingslip', 'shippinglabel', 'airwaybill', 'consignment'],
    weak: ['express', 'aftersale', 'refund', 'return', 'returnorder', 'invoice', 'delivery'],
    except: ['sort', 'pre', 'post', 'border', 'in', 're', 'out', 'by', 'source', 'chunk', 'recharge', 'vip', 'column', 'display', 'menu', 'work', 'tab', 'field', 'topological'],
  },
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'const res = await getOrderDetail(id); console.log(res)',
      'axios.get(`/order/detail/${id}`).then((res) => console.log(res.data))',
      'const res = await getOrderList(); console.log(res)',
      'const slip = await courier.get("/api/p/packing_slip", { params: { wbns } }); console.log(slip.data)',
      'orderApi.detail(id).then((res) => { console.log(JSON.stringify(res)) })',
    ],
    ignores: [
      'const res = await createOrder(form); console.log(res)',
      'const res = await getOrderStatus(id); console.log(res)',
      'axios.post("/order/cancel", { id }).then((res) => console.log(res))',
      'const res = await getOrderCount(); console.log(res)',
      'const res = await getSortOrder(); console.log(res)',
    ],
  },
});
