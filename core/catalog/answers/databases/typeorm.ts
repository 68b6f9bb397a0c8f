import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'typeorm',
  doc: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  reads: [
    {
      table: 'receiver',
      methods: ['findOneBy', 'findBy', 'findOneOrFail', 'findOneByOrFail', 'findAndCount', 'findAndCountBy', 'findByIds', 'preload', 'createQueryBuilder', 'getById', 'selectById', 'selectOne', 'selectList'],
      limitOptions: ['select'],
    },
    { table: 'call', names: ['getRepository', 'getMongoRepository', 'getCustomRepository', 'getTreeRepository'], methods: ['find', 'findOne', 'findOneBy', 'findBy', 'findAndCount', 'createQueryBuilder'], limitOptions: ['select'] },
    { table: 'argument', names: ['manager', 'em', 'entitymanager', 'runner', 'source', 'connection'], methods: ['find', 'findOne', 'findOneBy', 'findBy', 'findOneOrFail', 'findAndCount', 'createQueryBuilder'], limitOptions: ['select'] },
  ],
  fields: [],
  examples: {
    finds: [
      'const rows = await this.userRepository.find({ where }); console.log(rows)',
      'const row = await dataSource.getRepository(User).findOneBy({ id }); console.log(row)',
      'const row = await this.manager.findOne(Member, { where: { id } }); console.log(row)',
      'const row = await this.dataSource.createQueryBuilder(UserEntity, "u").getOne(); console.log(row)',
      'const rows = await this.userRepo.createQueryBuilder("u").where("u.id = :id", { id }).getMany(); console.log(rows)',
    ],
    ignores: [
      'const n = await this.userRepository.count(); console.log(n)',
      'const row = await this.userRepository.findOne({ where, select: ["id"] }); console.log(row)',
      'const rows = await this.roleRepository.find({ where }); console.log(rows)',
      'const r = await this.userRepository.delete(id); console.log(r)',
    ],
  },
});
