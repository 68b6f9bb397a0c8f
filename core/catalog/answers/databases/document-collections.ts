import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'document-collections',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/Cloud.database.html',
  reads: [
    {
      table: 'call',
      names: ['collection', 'Query', 'getCollection', 'class'],
      methods: ['get', 'find', 'findOne', 'findOneAndUpdate', 'where', 'doc', 'getOne', 'getTemp', 'toArray', 'first', 'orderBy', 'limit', 'field', 'foreignKey', 'aggregate', 'onSnapshot'],
      limits: ['field', 'project', 'projection', 'select'],
      limitOptions: ['projection', 'fields'],
    },
  ],
  fields: [],
  examples: {
    finds: [
      'const res = await db.collection("users").where({ _id }).get(); console.log(res.data)',
      'db.collection("user").doc(id).get({ success: (res) => { console.log(res.data) } })',
      'const res = await uniCloud.database().collection("uni-id-users").where("_id == $cloudEnv_uid").get(); console.log(res.result)',
      'const users = db.collection("members"); const one = await users.findOne({ _id }); console.log(one)',
      'db.collection("patients").find({}).toArray((err, docs) => { console.log(docs) })',
      'const res = await db.collection("user").where({ _id }).field({ nickname: true, mobile: true }).get(); console.log(res)',
    ],
    ignores: [
      'const res = await db.collection("users").where({ _id }).count(); console.log(res)',
      'const res = await db.collection("users").doc(id).update({ data }); console.log(res)',
      'const res = await db.collection("goods").where({ _id }).get(); console.log(res.data)',
      'const res = await db.collection("users").where({ _id }).field({ _id: true }).get(); console.log(res)',
    ],
  },
});
