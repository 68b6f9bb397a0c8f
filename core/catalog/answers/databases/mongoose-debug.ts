import { defineAnswer } from '../../define-answer.ts';

/** What mongoose tells of every operation: its conditions and documents are those of the records. */
export default defineAnswer({
  id: 'mongoose-debug',
  doc: 'https://mongoosejs.com/docs/api/mongoose.html#Mongoose.prototype.set()',
  calls: [
    { from: { module: 'mongoose' }, members: ['set'], on: ['debug'], toCallback: true, parameters: [2, 3] },
    { from: { receiver: ['mongoose'] }, members: ['set'], on: ['debug'], toCallback: true, parameters: [2, 3] },
  ],
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'mongoose.set("debug", (collection, method, conditions, doc) => { console.log(collection, method, JSON.stringify(conditions), doc) })',
      'import mongoose from "mongoose"; mongoose.set("debug", function (collection, method, conditions) { console.log(`${collection}.${method}`, conditions) })',
    ],
    ignores: [
      'mongoose.set("debug", (collection, method) => { console.log(collection, method) })',
      'mongoose.set("debug", true); console.log("debugging")',
      'settings.set("debug", (collection, method, conditions) => { console.log(conditions) })',
    ],
  },
});
