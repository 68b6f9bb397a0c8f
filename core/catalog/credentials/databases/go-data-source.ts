import { defineCredential } from '../../define.ts';

/** The connection string of Go's MySQL driver, with address and password. */
export default defineCredential({
  id: 'go-data-source',
  kind: 'db-connection',
  name: { en: 'data source name with password', 'zh-CN': '含密码的数据源' },
  doc: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
  keywords: ['@tcp(', '@unix('],
  pattern: /(?<![\w.:/@-])[\w.-]{1,64}:(?<secret>[^\s:@"'`/]{1,100})@(?:tcp6?|unix)\([^()\s]{1,200}\)\//,
  level: 'critical',
  examples: {
    finds: ['shop:{base62:10}@tcp(10.0.0.8:3306)/shop?parseTime=true', 'shop:{base62:10}@unix(/run/mysqld.sock)/shop'],
    ignores: ['user:password@tcp(localhost:3306)/db', '${user}:${pass}@tcp(db:3306)/shop', 'tcp(db:3306)/shop', '%s:%s@tcp(%s)/%s'],
  },
});
