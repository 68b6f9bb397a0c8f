import { defineSink } from '../../define.ts';

const MONGO = ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace', 'bulkWrite'];
const FIRESTORE = ['firebase/firestore', 'firebase/firestore/lite', '@firebase/firestore', '@angular/fire/firestore'];

/** Drivers and services that store documents and rows as they are given. */
export default defineSink({
  id: 'document-databases',
  target: 'database',
  name: { en: 'the database', 'zh-CN': '数据库' },
  doc: 'https://www.mongodb.com/docs/drivers/node/current/crud/insert/',
  patterns: [
    { from: { module: 'mongodb' }, members: MONGO, values: [0, 1] },
    { from: { receiver: ['collection()'] }, members: [...MONGO, 'add'], values: [0, 1] },
    // https://supabase.com/docs/reference/javascript/insert
    { from: { receiver: ['from()'] }, members: ['insert', 'upsert', 'update'], values: [0] },
    // https://firebase.google.com/docs/firestore/manage-data/add-data, https://firebase.google.com/docs/database/web/read-and-write
    { from: { module: FIRESTORE, exports: ['addDoc', 'setDoc', 'updateDoc'] }, values: [1] },
    { from: { module: ['firebase/database', '@firebase/database'], exports: ['set', 'update', 'push'] }, values: [1] },
    { from: { module: ['firebase-admin', 'firebase-admin/firestore', '@google-cloud/firestore'] }, members: ['add', 'set', 'update', 'create'], values: [0, 1] },
    { from: { receiver: ['doc()'] }, members: ['set', 'update'], values: [0] },
    // https://www.elastic.co/guide/en/elasticsearch/client/javascript-api/current/index_examples.html
    { from: { module: ['@elastic/elasticsearch', '@opensearch-project/opensearch'] }, members: ['index', 'create', 'update'], values: [], options: { at: 0, properties: ['document', 'doc', 'body'] } },
    // https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/
    { from: { module: ['@aws-sdk/lib-dynamodb', '@aws-sdk/client-dynamodb'], exports: ['PutCommand', 'PutItemCommand', 'UpdateCommand'] }, values: [], options: { at: 0, properties: ['Item', 'ExpressionAttributeValues'] } },
  ],
  examples: {
    finds: [
      'import { MongoClient } from "mongodb"; const client = new MongoClient(url); await client.db("app").collection("users").insertOne({ password: user.password })',
      'await db.collection("users").updateOne({ id: 1 }, { $set: { password: user.password } })',
      'await supabase.from("users").insert({ pwd: user.password })',
      'import { addDoc, collection } from "firebase/firestore"; await addDoc(collection(db, "users"), { idCard: user.idCard })',
      'import { getDatabase, ref, set } from "firebase/database"; set(ref(getDatabase(), "u"), { idCard: user.idCard })',
      'import { Client } from "@elastic/elasticsearch"; const es = new Client({}); await es.index({ index: "a", document: { password: user.password } })',
      'import { PutCommand } from "@aws-sdk/lib-dynamodb"; await ddb.send(new PutCommand({ TableName: "u", Item: { password: user.password } }))',
    ],
    ignores: [
      'await db.collection("users").insertOne({ phone })',
      'await db.collection("users").findOne({ idCard: user.idCard })',
      'await supabase.from("users").select("password").eq("idCard", user.idCard)',
      'await db.collection("users").insertOne({ password: await bcrypt.hash(user.password, 10) })',
      'import { set } from "lodash"; set(target, "password", user.password)',
    ],
  },
});
