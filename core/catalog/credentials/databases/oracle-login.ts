import { defineCredential } from '../../define.ts';

/** Oracle's form of a login: name, slash and password before the address, `thin:` or not. */
export default defineCredential({
  id: 'oracle-login',
  kind: 'db-connection',
  name: { en: 'connection string with password', 'zh-CN': '含密码的连接串' },
  doc: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
  keywords: [':oracle:', ':152'],
  pattern: /(?:jdbc:oracle:(?:thin|oci8?):|(?<![\w.:/@-]))[a-z][\w$#]{0,29}\/(?<secret>[^\s:/@"'`]{3,60})@(?:\/\/)?[\w.-]{1,200}:152\d[:/]\w/i,
  level: 'critical',
  examples: {
    finds: ['jdbc:oracle:thin:HIS/{base62:10}@10.0.3.21:1521:orcl', 'HIS/{base62:10}@10.0.3.21:1521/orcl'],
    ignores: ['jdbc:oracle:thin:@10.0.3.21:1521:orcl', 'jdbc:oracle:thin:${user}/${password}@db:1521:orcl', 'scott/<password>@db:1521/orcl', 'jdbc:oracle:thin:user/password@localhost:1521:xe'],
  },
});
