import { defineCredential } from '../../define.ts';

/** The userinfo part of a database, broker, mail or FTP address (RFC 3986 §3.2.1). */
export default defineCredential({
  id: 'connection-string',
  kind: 'db-connection',
  name: { en: 'connection string with password', 'zh-CN': '含密码的连接串' },
  doc: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  keywords: ['://'],
  pattern: /(?<![\w.])(?:mysql2?|mariadb|postgres|postgresql|mongodb|redis|rediss|amqps?|mssql|sqlserver|oracle|clickhouse|ftps?|sftp|smtps?|ldaps?|nats|mqtts?|neo4j|bolt|cockroachdb|influxdb|stomp|ssh|socks[45]h?|rtsps?|smb|hive2?|trino|presto|snowflake|redshift|cassandra|couchbase|impala)(?:\+[a-z\d]{2,20}){0,2}:\/\/[^\s:/@"'`]{0,64}:(?<secret>[^\s/?"'`]{1,100})@[\w.[\]-]{1,200}/i,
  level: 'critical',
  examples: {
    finds: [
      'mysql://root:{base62:10}@10.0.0.8:3306/shop',
      'mongodb+srv://app:{base62:12}@cluster0.mongodb.net/app',
      'redis://:{base62:8}@cache:6379',
      'postgresql+psycopg2://shop:{base62:10}@db/shop',
      'rtsp://admin:{base62:8}@192.168.1.64:554/stream1',
    ],
    ignores: [
      'mongodb://localhost:27017/app',
      'mysql://user:password@localhost:3306/db',
      'redis://:<password>@cache:6379',
      'amqp://${user}:${pass}@mq',
      'mysql+pymysql://user:password@localhost/db',
      'socks5://127.0.0.1:1080',
    ],
  },
});
