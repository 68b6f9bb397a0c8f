import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'sequelize',
  doc: 'https://sequelize.org/docs/v6/core-concepts/model-querying-finders/',
  reads: [
    {
      table: 'receiver',
      owners: ['model', 'models', 'db', 'tables'],
      methods: ['findAll', 'findByPk', 'findAndCountAll', 'findOrCreate', 'findCreateFind'],
      limitOptions: ['attributes'],
    },
  ],
  fields: [],
  examples: {
    finds: [
      'const rows = await User.findAll({ where }); console.log(rows)',
      'const row = await db.Member.findByPk(id); console.log(row)',
      'const row = await models.User.findOne({ where, attributes: ["id", "phone"] }); console.log(row)',
    ],
    ignores: [
      'const rows = await User.findAll({ where, attributes: ["id", "createdAt"] }); console.log(rows)',
      'const n = await User.destroy({ where }); console.log(n)',
      'const rows = await Product.findAll({ where }); console.log(rows)',
    ],
  },
});
