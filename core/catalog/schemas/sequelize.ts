import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'sequelize',
  doc: 'https://sequelize.org/docs/v6/core-concepts/model-basics/',
  modules: ['sequelize', '@sequelize/core'],
  // A file for each model, as `sequelize init` and `sequelize.import` want it: https://sequelize.org/docs/v6/other-topics/migrations/
  injected: ['sequelize'],
  objects: {},
  values: { BOOLEAN: 'flag', ENUM: 'choice', DATE: 'date', DATEONLY: 'date', INTEGER: 'number', BIGINT: 'number', FLOAT: 'number', DECIMAL: 'number', TINYINT: 'number' },
  options: ['comment'],
  columns: ['field'],
  models: { define: 1, init: 0 },
  reads: ['findOne', 'findAll', 'findByPk', 'findOrCreate', 'findOrBuild', 'findAndCountAll', 'create', 'build', 'bulkCreate', 'upsert'],
  types: ['InferAttributes', 'InferCreationAttributes'],
  examples: {
    finds: [
      "module.exports = (sequelize, DataTypes) => { const Row = sequelize.define('row', { id_card: DataTypes.STRING }); return Row.findByPk(1).then((row) => console.log(row)); };",
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { id_card: DataTypes.STRING }); const row = await Row.findByPk(body.id); console.log(row);",
      "import { Model, DataTypes } from 'sequelize'; class Row extends Model {} Row.init({ f1: { type: DataTypes.STRING, comment: '手机号' } }, body.options); console.log(await Row.findOne({ where: { id: body.id } }));",
    ],
    ignores: [
      "module.exports = (sequelize, DataTypes) => { const Row = sequelize.define('row', { title: DataTypes.STRING, mobile: DataTypes.BOOLEAN }); return Row.findByPk(1).then((row) => console.log(row)); };",
      "module.exports = (registry, types) => { const Row = registry.define('row', { mobile: types.STRING }); return Row.findByPk(1).then((row) => console.log(row)); };",
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { title: DataTypes.STRING, mobile: DataTypes.BOOLEAN }); console.log(await Row.findByPk(body.id));",
      "const { Sequelize, DataTypes } = require('sequelize'); const db = new Sequelize(body.url); const Row = db.define('row', { title: DataTypes.STRING, mobile: DataTypes.STRING }); console.log(await Row.findOne({ attributes: ['id', 'title'] }));",
    ],
  },
});
