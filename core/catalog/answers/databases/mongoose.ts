import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'mongoose',
  doc: 'https://mongoosejs.com/docs/api/model.html',
  reads: [
    {
      table: 'receiver',
      owners: ['model', 'models', 'db', 'database', 'collections', 'mongo', 'schemas'],
      methods: ['find', 'findOne', 'findById', 'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace', 'where', 'aggregate', 'paginate', 'findByUsername'],
      limits: ['select'],
      limitOptions: ['projection', 'select'],
    },
  ],
  fields: [],
  examples: {
    finds: [
      'const one = await User.findOne({ _id }); console.log(one)',
      'const list = await this.userModel.find({}).lean().exec(); console.log(list)',
      'UserModel.findById(id, (err, doc) => { console.log(doc) })',
      'const row = await ctx.model.Patient.findOne({ id }).select("realName phone"); console.log(row)',
      'const row = await ctx.model.User.findByIdAndUpdate(id, { $set: form }, { new: true }); console.log(row)',
      'Message.find({}).populate("user").then((result) => { console.log(result) })',
      'const visits = await Visit.find({ day }).populate({ path: "patient" }); console.log(visits)',
    ],
    ignores: [
      'const rows = await Message.find({}).populate("user", "avatar"); console.log(rows)',
      'const rows = await Message.find({}).populate({ path: "user", select: "avatar" }); console.log(rows)',
      'const rows = await Message.find({}).populate("room"); console.log(rows)',
      'const rows = await Message.find({}).populate("user").select("_id room"); console.log(rows)',
      'const n = await User.countDocuments({}); console.log(n)',
      'const r = await User.deleteOne({ _id }); console.log(r)',
      'const row = await ctx.model.Article.findOne({ id }); console.log(row)',
      'const row = await User.findById(id).select("_id createdAt"); console.log(row)',
      'const row = await Menu.find({ user: id }); console.log(row)',
    ],
  },
});
