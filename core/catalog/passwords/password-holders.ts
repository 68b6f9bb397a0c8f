/** Whose password a plain `password` is: the words in the names around it and the keys beside it tell. */
import type { KindId } from '../../types.ts';

export interface PasswordHolder {
  readonly kind: KindId;
  /** Words in the name itself, and in the names of what holds it. */
  readonly under: readonly string[];
  /** Words in the keys beside it. */
  readonly beside: readonly string[];
}

/** The first that fits counts. */
export const passwordHolders: readonly PasswordHolder[] = [
  { kind: 'cache-password', under: ['redis', 'ioredis', 'jedis', 'lettuce', 'redisson', 'memcached', 'memcache', 'sentinel'], beside: [] },
  { kind: 'mail-password', under: ['mail', 'smtp', 'imap', 'pop3', 'mailer', 'nodemailer', 'mailbox'], beside: ['smtp', 'imap'] },
  {
    kind: 'database-password',
    under: [
      'db', 'database', 'databases', 'datasource', 'mysql', 'mariadb', 'postgres', 'postgresql', 'pg', 'mongo', 'mongodb', 'mongoose', 'mssql', 'sqlserver', 'oracle', 'clickhouse', 'couchdb', 'hikari', 'jdbc', 'sequelize', 'typeorm',
      'knex', 'dm', 'kingbase', 'tidb', 'influxdb', 'neo4j', 'cassandra',
    ],
    beside: ['database', 'db', 'dialect', 'jdbc', 'driver', 'charset', 'sid', 'schema'],
  },
  {
    kind: 'service-password',
    under: [
      'ssh', 'ftp', 'sftp', 'mq', 'rabbitmq', 'rabbit', 'amqp', 'activemq', 'rocketmq', 'kafka', 'emqx', 'mqtt', 'ldap', 'registry', 'docker', 'harbor', 'proxy', 'nacos', 'eureka', 'consul', 'elasticsearch', 'elastic', 'opensearch', 'minio',
      'sonar', 'jenkins', 'nexus', 'maven', 'grafana', 'keystore', 'truststore', 'webdav', 'xxl', 'github', 'gitlab', 'gitee', 'bitbucket', 'steam', 'twitter', 'facebook', 'instagram', 'icloud', 'itunes', 'paypal', 'jira', 'confluence', 'salesforce',
    ],
    beside: ['keystore', 'truststore'],
  },
  // What opens a meeting is told to everybody who takes part.
  { kind: 'service-password', under: ['meeting', 'zoom', 'webinar', 'conference'], beside: ['meeting', 'zoom', 'webinar'] },
  { kind: 'device-password', under: ['wifi', 'wlan', 'router'], beside: ['ssid', 'bssid'] },
];

/** Words of a name that say that a person logs in with it, whatever stands around. */
export const loginWords: readonly string[] = ['login', 'user', 'superuser', 'admin', 'old', 'new', 'confirm', 'init', 'default'];
