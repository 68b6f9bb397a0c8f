// Generated from the files beside it by `npm run update`; do not edit.
import type { SchemaLibrary } from '../define.ts';
import drizzle from './drizzle.ts';
import joi from './joi.ts';
import mongoose from './mongoose.ts';
import runtypes from './runtypes.ts';
import sequelize from './sequelize.ts';
import supabase from './supabase.ts';
import typebox from './typebox.ts';
import valibot from './valibot.ts';
import yup from './yup.ts';
import zod from './zod.ts';

export const schemaLibraries: readonly SchemaLibrary[] = [
  drizzle,
  joi,
  mongoose,
  runtypes,
  sequelize,
  supabase,
  typebox,
  valibot,
  yup,
  zod,
];
