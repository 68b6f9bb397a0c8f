import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'sequelize',
  doc: 'https://sequelize.org/docs/v6/core-concepts/model-basics/',
  modules: ['sequelize', '@sequelize/core'],
  objects: {},
  values: { BOOLEAN: 'flag', ENUM: 'choice', DATE: 'date', DATEONLY: 'date', INTEGER: 'number', BIGINT: 'number', FLOAT: 'number', DECIMAL: 'number', TINYINT: 'number' },
  options: ['comment'],
  models: { define: 1, init: 0 },
  reads: ['findOne', 'findAll', 'findByPk', 'findOrCreate', 'findOrBuild', 'findAndCountAll', 'create', 'build', 'bulkCreate', 'upsert'],
  types: ['InferAttributes', 'InferCreationAttributes'],
  examples: {
    finds: [
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { id_card: DataTypes.STRING }); const row = await Row.findByPk(body.id); console.log(row);",
      "import { Model, DataTypes } from 'sequelize'; class Row extends Model {} Row.init({ f1: { type: DataTypes.STRING, comment: '手机号' } }, body.options); console.log(await Row.findOne({ where: { id: body.id } }));",
    ],
    ignores: [
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { title: DataTypes.STRING, mobile: DataTypes.BOOLEAN }); console.log(await Row.findByPk(body.id));",
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { title: DataTypes.STRING, mobile: DataTypes.STRING }); console.log(await Row.findOne({ attributes: ['id', 'title'] }));",
    ],
  },
});
