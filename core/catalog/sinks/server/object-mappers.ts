import { defineSink } from '../../define.ts';

const WRITES = ['create', 'insertMany', 'bulkCreate', 'update', 'updateOne', 'updateMany', 'findByIdAndUpdate', 'findOneAndUpdate', 'upsert', 'insertOne'];

/** A model's own hooks and setters may hash what it is given, which this file does not show: findings are guesses. */
export default defineSink({
  id: 'object-mappers',
  target: 'database',
  name: { en: 'the database', 'zh-CN': '数据库' },
  doc: 'https://mongoosejs.com/docs/models.html#constructing-documents',
  patterns: [
    { from: { module: ['mongoose', 'sequelize', 'sequelize-typescript', '@midwayjs/typegoose', '@typegoose/typegoose'] }, members: WRITES, values: [0, 1], isGuess: true },
    { from: { module: 'typeorm' }, members: ['save', 'insert', 'update', 'upsert'], values: [0, 1], isGuess: true },
    { from: { receiver: ['repository', 'repo'] }, members: ['save', 'insert', 'update', 'upsert'], values: [0, 1], isGuess: true },
    { from: { receiver: ['model.*', 'models.*'] }, members: WRITES, values: [0, 1], isGuess: true },
    { from: { folder: ['model', 'models', 'schema', 'schemas', 'entity', 'entities'] }, members: WRITES, values: [0, 1], isGuess: true },
    { from: { folder: ['model', 'models', 'schema', 'schemas', 'entity', 'entities'] }, values: [0], isGuess: true },
    { from: { module: 'mongoose', exports: ['model'] }, values: [0], isGuess: true },
  ],
  examples: {
    finds: [
      'import User from "../models/user"; await User.create({ name: user.id, password: user.password })',
      'this.userRepository.save({ idCard: user.idCard })',
      'import { model } from "mongoose"; const User = model("User", schema); await new User({ password: user.password }).save()',
      'import User from "../models/user"; const one = new User({ name: user.id, password: user.password }); await one.save()',
      'ctx.model.User.create({ password: user.password })',
      'import mongoose from "mongoose"; const User = mongoose.model("User", schema); User.updateOne({ id: 1 }, { password: user.password })',
    ],
    ignores: [
      'import User from "../models/user"; await User.create({ name: user.id, phone })',
      'import User from "../models/user"; await User.findOne({ idCard: user.idCard })',
      'import shop from "../shops/shop"; shop.create({ password: user.password })',
      'this.formRepositories.open({ idCard: user.idCard })',
    ],
  },
});
