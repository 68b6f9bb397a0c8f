import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'mongoose',
  doc: 'https://mongoosejs.com/docs/guide.html#definition',
  modules: ['mongoose'],
  objects: { Schema: 0, add: 0 },
  values: { Boolean: 'flag', Date: 'date', Number: 'number', ObjectId: 'choice' },
  options: ['comment', 'description'],
  columns: ['alias'],
  models: { model: 1 },
  reads: [
    'find', 'findOne', 'findById', 'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndDelete', 'findByIdAndDelete', 'findOneAndReplace', 'findByIdAndRemove', 'findOneAndRemove',
    'create', 'insertMany', 'hydrate', 'where', 'aggregate',
  ],
  hooks: { post: ['save', 'init', 'validate', 'remove', 'find', 'findOne', 'findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace', 'findOneAndRemove', 'insertMany'] },
  owners: { pre: ['save', 'validate', 'remove', 'deleteOne', 'init'] },
  types: ['InferSchemaType', 'HydratedDocumentFromSchema'],
  examples: {
    finds: [
      "const mongoose = require('mongoose'); const schema = new mongoose.Schema({ mobile: String }); const Row = mongoose.model('Row', schema); const row = await Row.findOne({ _id: body.id }); console.log(row);",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ f1: { type: String, comment: '身份证号' } })); const rows = await Row.find({}).limit(10).lean(); rows.forEach((row) => console.log(row.f1));",
      "import { Schema } from 'mongoose'; const schema = new Schema({ mobile: String, idCard: String }); schema.post('save', (doc) => { console.log(doc); });",
      "import { Schema } from 'mongoose'; const schema = new Schema({ mobile: String, idCard: String }); schema.pre('save', function () { console.log(this.toObject()); });",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ title: String, mobile: String })); console.log(await Row.find({}, { mobile: 1 }));",
    ],
    ignores: [
      "import { Schema } from 'mongoose'; const schema = new Schema({ mobile: String, idCard: String }); schema.pre('updateMany', function () { console.log(this); });",
      "import { Schema } from 'mongoose'; const schema = new Schema({ mobile: String, idCard: String }); schema.post('updateOne', (result) => { console.log(result); });",
      "import { Schema } from 'mongoose'; const schema = new Schema({ title: String, price: Number }); schema.post('save', (doc) => { console.log(doc); });",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ title: String, mobile: Boolean })); console.log(await Row.findOne({}));",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ mobile: String })); console.log(await Row.countDocuments({}));",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ title: String, mobile: String })); console.log(await Row.find({}).select('title'));",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ title: String, mobile: String })); console.log(await Row.find({}, { title: 1, _id: 0 }).lean());",
      "import { Schema, model } from 'mongoose'; const Row = model('Row', new Schema({ title: String, mobile: String })); console.log(await Row.findOne({}, { mobile: 0 }));",
    ],
  },
});
