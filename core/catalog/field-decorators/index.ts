// Generated from the files beside it by `npm run update`; do not edit.
import type { FieldDecorators } from '../define.ts';
import classTransformer from './class-transformer.ts';
import classValidator from './class-validator.ts';
import nestMongoose from './nest-mongoose.ts';
import sequelizeTypescript from './sequelize-typescript.ts';
import swagger from './swagger.ts';
import typeGraphql from './type-graphql.ts';
import typeorm from './typeorm.ts';

export const fieldDecorators: readonly FieldDecorators[] = [
  classTransformer,
  classValidator,
  nestMongoose,
  sequelizeTypescript,
  swagger,
  typeGraphql,
  typeorm,
];
