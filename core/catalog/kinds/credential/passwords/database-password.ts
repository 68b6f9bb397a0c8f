import { definePasswordOf } from '../../../passwords/define-password.ts';

export default definePasswordOf({
  id: 'database-password',
  name: { en: 'database password', 'zh-CN': '数据库密码' },
  terms: {
    en: {
      high: [
        'db password', 'db pass', 'db pwd', 'db passwd', 'database password', 'database pass', 'database pwd',
        'mysql password', 'mysql pass', 'mysql pwd', 'mysql root password', 'mongo password', 'mongo pass',
        'mongodb password', 'mongo initdb root password', 'postgres password', 'postgresql password', 'pg password',
        'pgpassword', 'sql password', 'sa password', 'mssql sa password', 'oracle password', 'clickhouse password',
        'couchdb password', 'jdbc password', 'datasource password',
      ],
    },
    pinyin: {
      high: [
        'shujukumima', 'lianjiemima', 'shujukukouling',
      ],
    },
    zh: {
      high: [
        '数据库密码', '数据库口令', '连接密码',
      ],
    },
  },
  examples: {
    finds: [
      'dbPassword', 'MYSQL_ROOT_PASSWORD', 'POSTGRES_PASSWORD', 'PGPASSWORD', 'mongoPass', '数据库密码',
    ],
    ignores: [
      'database', 'dbPasswordHash', 'DB_PASSWORD_FILE',
    ],
  },
});
