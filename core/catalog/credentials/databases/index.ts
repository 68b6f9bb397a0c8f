// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import airtableToken from './airtable-token.ts';
import clickhouseCloudSecret from './clickhouse-cloud-secret.ts';
import cockroachApiKey from './cockroach-api-key.ts';
import connectionString from './connection-string.ts';
import contentfulToken from './contentful-token.ts';
import databricksToken from './databricks-token.ts';
import goDataSource from './go-data-source.ts';
import mongodbAtlasSecret from './mongodb-atlas-secret.ts';
import neonApiKey from './neon-api-key.ts';
import notionToken from './notion-token.ts';
import oracleLogin from './oracle-login.ts';
import planetscaleToken from './planetscale-token.ts';
import supabaseAccessToken from './supabase-access-token.ts';
import supabaseSecretKey from './supabase-secret-key.ts';
import supabaseServiceRole from './supabase-service-role.ts';
import upstashToken from './upstash-token.ts';
import voyageApiKey from './voyage-api-key.ts';

export const databases: readonly Credential[] = [
  airtableToken,
  clickhouseCloudSecret,
  cockroachApiKey,
  connectionString,
  contentfulToken,
  databricksToken,
  goDataSource,
  mongodbAtlasSecret,
  neonApiKey,
  notionToken,
  oracleLogin,
  planetscaleToken,
  supabaseAccessToken,
  supabaseSecretKey,
  supabaseServiceRole,
  upstashToken,
  voyageApiKey,
];
