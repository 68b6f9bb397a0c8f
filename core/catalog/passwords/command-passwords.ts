/** Where commands of a shell take a password: a text that is run, a script of a package, a step of a pipeline, a health check. */
import type { KindId } from '../../types.ts';

/** Passwords of one program or group of programs. */
export interface CommandPassword {
  /** Names of the programs, or of the variables that are set before one runs. */
  readonly programs: readonly string[];
  /** Documentation of the option. */
  readonly doc: string;
  readonly kind: KindId;
  /** A word that must come first: a subcommand, another option. */
  readonly after?: RegExp;
  /** What the password follows in a word of its own; long options take it behind an equals sign as well. */
  readonly options?: readonly string[];
  /** Options of one letter that the password is written to without a blank: `-pPASSWORD`. */
  readonly glued?: readonly string[];
  /** Position of the password among the words that are no options, from the end when it is negative. */
  readonly argument?: number;
  /** The password's part of its word, as the group `secret`. */
  readonly part?: RegExp;
  /** Programs that read what this one writes; only what they read is a password. */
  readonly into?: RegExp;
  /** Commands that must, and commands that must not, be reported; `SECRET` stands for a credential's text. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

const AFTER_COLON = /^[^:]{0,100}:(?<secret>.+)$/;
/** Options of Windows begin with a slash; an asterisk asks for the password. */
const OF_WINDOWS = /^(?<secret>[^/*].*)$/;
const PASSWORD = 'login-password';
const OF_DATABASE = 'database-password';
const OF_SERVICE = 'service-password';

export const commandPasswords: readonly CommandPassword[] = [
  {
    programs: ['mysql', 'mysqldump', 'mysqladmin', 'mysqlimport', 'mysqlcheck', 'mysqlshow', 'mysqlpump', 'mysqlbinlog', 'mariadb', 'mariadb-dump', 'mariadb-admin', 'xtrabackup'],
    doc: 'https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html',
    kind: OF_DATABASE,
    options: [],
    glued: ['-p'],
    examples: {
      finds: ['mysqldump -uroot -pSECRET shop', 'mysql -u root -pSECRET < init.sql', 'docker exec -i db mysql -uroot -p"SECRET" shop', 'ssh root@shop "mysqldump -uroot -pSECRET shop" > dump.sql', '/usr/bin/mysqladmin ping -h localhost -p\'SECRET\''],
      ignores: ['mysql -uroot -p"$DB_PASSWORD"', 'mysql -uroot -p${DB_PASSWORD} shop', 'mysql -uroot -p SECRET', 'docker run --name mysql -p3306:3306 mysql:8', 'docker run --name mysql -p3306 mysql:8', 'mysql -P3306 -h SECRET', 'mkdir -p mysql && tar -pcf SECRET'],
    },
  },
  {
    programs: ['sshpass'],
    doc: 'https://linux.die.net/man/1/sshpass',
    kind: OF_SERVICE,
    options: ['-p'],
    glued: ['-p'],
    examples: { finds: ['sshpass -p "SECRET" scp -P 22 dist.zip root@shop:/srv', 'sshpass -pSECRET ssh root@shop'], ignores: ['sshpass -p $PASS ssh root@shop', 'sshpass -e ssh -p 22 SECRET', 'ssh -p 22 SECRET'] },
  },
  {
    programs: ['curl'],
    doc: 'https://curl.se/docs/manpage.html#-u',
    kind: OF_SERVICE,
    options: ['-u', '--user', '-U', '--proxy-user'],
    part: AFTER_COLON,
    examples: { finds: ['curl -u admin:SECRET https://shop.example.com', 'curl -s --user "admin:SECRET" https://shop.example.com'], ignores: ['curl -u $USER:$PASS https://shop.example.com', 'curl -u admin: https://SECRET', 'curl -A SECRET https://shop.example.com', 'curl -u SECRET https://shop.example.com', 'curl -u admin:password https://shop.example.com', 'curl -u user:password http://search:9200'] },
  },
  {
    programs: ['curl', 'wget'],
    doc: 'https://curl.se/docs/manpage.html#-H',
    kind: 'session-token',
    options: ['-H', '--header'],
    part: /^(?:authorization:\s*(?:bearer|basic|token)\s+|(?:x-api-key|api-key|private-token|x-auth-token):\s*)(?<secret>\S+)$/i,
    examples: {
      finds: ['curl -H "Authorization: Bearer SECRET" https://shop.example.com', "curl -X POST --header 'PRIVATE-TOKEN: SECRET' https://git.example.com"],
      ignores: ['curl -H "Authorization: Bearer $TOKEN" https://shop.example.com', 'curl -H "X-Request-Id: SECRET" https://shop.example.com', 'curl -H "Authorization: Bearer token" https://shop.example.com'],
    },
  },
  {
    programs: ['wget'],
    doc: 'https://www.gnu.org/software/wget/manual/wget.html#HTTP-Options',
    kind: OF_SERVICE,
    options: ['--password', '--http-password', '--ftp-password', '--proxy-password'],
    examples: { finds: ['wget --user=shop --password=SECRET https://shop.example.com/a.zip', 'wget --http-password SECRET https://shop.example.com/a.zip'], ignores: ['wget --user=SECRET --ask-password https://shop.example.com/a.zip'] },
  },
  {
    programs: ['docker', 'podman', 'nerdctl', 'buildah', 'skopeo', 'helm', 'oras', 'crane', 'az', 'oc'],
    doc: 'https://docs.docker.com/reference/cli/docker/login/',
    kind: OF_SERVICE,
    after: /^login$/,
    options: ['-p', '--password'],
    glued: ['-p'],
    examples: {
      finds: ['docker login -u shop -p SECRET registry.example.com', 'docker login --username=shop --password=SECRET', 'helm registry login -u shop --password SECRET registry.example.com'],
      ignores: ['docker login -u shop --password-stdin registry.example.com < SECRET', 'docker login -u shop -p "$REGISTRY_PASSWORD"', 'docker run -p 8080:80 SECRET', 'docker login -u shop -p ${{ secrets.REGISTRY }}'],
    },
  },
  {
    programs: ['redis-cli'],
    doc: 'https://redis.io/docs/latest/develop/tools/cli/',
    kind: 'cache-password',
    options: ['-a', '--pass'],
    examples: { finds: ['redis-cli -a SECRET ping', 'redis-cli -h cache --pass SECRET flushall'], ignores: ['redis-cli -a $REDIS_PASSWORD ping', 'redis-cli -h SECRET -p 6379'] },
  },
  {
    programs: ['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop'],
    doc: 'https://www.mongodb.com/docs/database-tools/mongodump/',
    kind: OF_DATABASE,
    options: ['-p', '--password'],
    glued: ['-p'],
    examples: { finds: ['mongodump -u shop -p SECRET --db shop', 'mongosh -u root --password SECRET'], ignores: ['mongo -u root -p --authenticationDatabase SECRET', 'docker run --name mongo -p 27017:27017 SECRET', 'mongodump -u shop -p "$MONGO_PASSWORD"'] },
  },
  {
    programs: ['sqlcmd', 'bcp', 'osql'],
    doc: 'https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility',
    kind: OF_DATABASE,
    options: ['-P'],
    glued: ['-P'],
    examples: { finds: ['/opt/mssql-tools/bin/sqlcmd -S localhost -U sa -P "SECRET" -Q "SELECT 1"'], ignores: ['sqlcmd -S localhost -U SECRET -P "$SA_PASSWORD"'] },
  },
  {
    programs: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapwhoami'],
    doc: 'https://linux.die.net/man/1/ldapsearch',
    kind: OF_SERVICE,
    options: ['-w'],
    examples: { finds: ['ldapsearch -x -D "cn=admin,dc=shop" -w SECRET -b dc=shop'], ignores: ['ldapsearch -x -W -D SECRET', 'ldapsearch -w $LDAP_PASSWORD'] },
  },
  {
    programs: ['7z', '7za', '7zz', 'rar', 'unrar'],
    doc: 'https://7-zip.opensource.jp/chm/cmdline/switches/password.htm',
    kind: PASSWORD,
    glued: ['-p'],
    examples: { finds: ['7z x data.7z -pSECRET'], ignores: ['7z x data.7z -p SECRET', '7z a -o SECRET'] },
  },
  {
    programs: ['zip', 'unzip'],
    doc: 'https://linux.die.net/man/1/zip',
    kind: PASSWORD,
    options: ['-P', '--password'],
    examples: { finds: ['zip -r -P SECRET data.zip data'], ignores: ['zip -r data.zip SECRET', 'unzip -P "$ZIP_PASSWORD" data.zip'] },
  },
  {
    programs: ['openssl'],
    doc: 'https://docs.openssl.org/master/man1/openssl-passphrase-options/',
    kind: PASSWORD,
    options: ['-pass', '-passin', '-passout', '-password'],
    part: /^pass:(?<secret>.+)$/,
    examples: { finds: ['openssl enc -aes-256-cbc -d -in secrets.enc -pass pass:SECRET', 'openssl pkcs12 -export -passout pass:SECRET -out shop.p12'], ignores: ['openssl enc -pass env:SECRET', 'openssl enc -pass "pass:$KEY"', 'openssl enc -in SECRET'] },
  },
  {
    programs: ['openssl'],
    doc: 'https://docs.openssl.org/master/man1/openssl-enc/',
    kind: PASSWORD,
    after: /^(?:enc|(?:aes|aria|camellia|sm4|des3?|bf|cast|rc[24])(?:-[\w-]{2,20})?)$/,
    options: ['-k'],
    examples: { finds: ['openssl enc -aes-256-cbc -salt -in all.tgz -out all.enc -k SECRET', 'openssl aes-256-cbc -d -in a.enc -out a -k SECRET'], ignores: ['openssl enc -aes-256-cbc -in SECRET -kfile key.txt', 'openssl enc -d -in SECRET -k "$KEY"', 'openssl req -k SECRET'] },
  },
  {
    programs: ['ConvertTo-SecureString'],
    doc: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
    kind: PASSWORD,
    argument: 0,
    examples: { finds: ['$password = ConvertTo-SecureString "SECRET" -AsPlainText -Force', 'ConvertTo-SecureString -String "SECRET" -AsPlainText -Force'], ignores: ['$password = ConvertTo-SecureString $env:SHOP_PASSWORD -AsPlainText -Force', 'ConvertFrom-SecureString SECRET'] },
  },
  {
    programs: ['net'],
    doc: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/gg651155(v=ws.11)',
    kind: OF_SERVICE,
    after: /^\/user:/i,
    argument: 0,
    part: OF_WINDOWS,
    examples: { finds: ['net use Z: \\\\files\\share /user:shop SECRET', 'net use \\\\files\\share /USER:corp\\shop SECRET /persistent:yes'], ignores: ['net use Z: \\\\files\\share /user:shop *', 'net use Z: \\\\files\\share /user:SECRET', 'net use Z: \\\\files\\share /user:shop %SHARE_PASSWORD% SECRET', 'net use SECRET /delete'] },
  },
  {
    programs: ['net'],
    doc: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/gg651155(v=ws.11)',
    kind: OF_SERVICE,
    after: /^\\\w/,
    argument: 0,
    part: OF_WINDOWS,
    examples: { finds: ['net use \\\\files\\share SECRET /user:shop'], ignores: ['net use \\\\files\\share /user:SECRET', 'net view \\\\files /all SECRET'] },
  },
  {
    programs: ['net'],
    doc: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/cc771865(v=ws.11)',
    kind: PASSWORD,
    after: /^user$/i,
    argument: 1,
    part: OF_WINDOWS,
    examples: { finds: ['net user deploy SECRET /add'], ignores: ['net user SECRET /add', 'net user deploy * SECRET', 'net user deploy /active:yes'] },
  },
  {
    programs: ['cmdkey'],
    doc: 'https://learn.microsoft.com/windows-server/administration/windows-commands/cmdkey',
    kind: OF_SERVICE,
    glued: ['/pass:', '-pass:'],
    examples: { finds: ['cmdkey /add:files /user:shop /pass:SECRET'], ignores: ['cmdkey /add:files /user:SECRET /pass', 'cmdkey /add:files /user:SECRET /pass:%PASS%'] },
  },
  {
    programs: ['keytool', 'jarsigner'],
    doc: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
    kind: OF_SERVICE,
    options: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass'],
    examples: { finds: ['keytool -genkeypair -alias shop -storepass SECRET -keystore shop.jks'], ignores: ['keytool -list -alias SECRET', 'jarsigner -storepass:env SECRET'] },
  },
  {
    programs: ['plink', 'pscp', 'psftp'],
    doc: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter3.html',
    kind: OF_SERVICE,
    options: ['-pw'],
    examples: { finds: ['pscp -pw SECRET -r dist root@shop:/srv'], ignores: ['pscp -P 22 -r SECRET root@shop:/srv', 'plink -pw %DEPLOY_PASSWORD% root@shop'] },
  },
  {
    programs: ['svn', 'clickhouse-client', 'mydumper', 'influx'],
    doc: 'https://svnbook.red-bean.com/en/1.7/svn.ref.svn.html',
    kind: OF_SERVICE,
    options: ['--password', '-password'],
    examples: { finds: ['svn checkout --username shop --password SECRET https://svn.example.com'], ignores: ['svn checkout --username SECRET', 'clickhouse-client --password "$CLICKHOUSE_PASSWORD"'] },
  },
  {
    programs: ['smbclient'],
    doc: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html',
    kind: OF_SERVICE,
    options: ['-U', '--user'],
    part: /^[^%]{1,100}%(?<secret>.+)$/,
    examples: { finds: ['smbclient //files/share -U shop%SECRET'], ignores: ['smbclient //files/share -U SECRET'] },
  },
  {
    programs: ['lftp'],
    doc: 'https://lftp.yar.ru/lftp-man.html',
    kind: OF_SERVICE,
    options: ['-u', '--user'],
    part: /^[^,]{1,100},(?<secret>.+)$/,
    examples: { finds: ['lftp -u shop,SECRET ftp.example.com -e "mirror -R dist"'], ignores: ['lftp -u SECRET ftp.example.com', 'lftp -u $FTP_USER,$FTP_PASS ftp.example.com'] },
  },
  {
    programs: ['rabbitmqctl'],
    doc: 'https://www.rabbitmq.com/docs/man/rabbitmqctl.8',
    kind: OF_SERVICE,
    after: /^(?:add_user|change_password)$/,
    argument: 1,
    examples: { finds: ['rabbitmqctl add_user shop SECRET'], ignores: ['rabbitmqctl add_user SECRET $PASS', 'rabbitmqctl set_user_tags SECRET administrator'] },
  },
  {
    programs: ['mc'],
    doc: 'https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html',
    kind: OF_SERVICE,
    after: /^(?:alias|host)$/,
    argument: 4,
    examples: {
      finds: ['mc alias set store http://store:9000 shop SECRET', 'mc config host add store http://store:9000 shop SECRET --api S3v4', '/usr/bin/mc alias set store http://store:9000 shop SECRET; mc mb store/pictures'],
      ignores: ['mc alias set store http://store:9000 shop $MINIO_PASSWORD', 'mc alias set SECRET http://store:9000', 'mc mb --ignore-existing store/a store/b store/c store/SECRET'],
    },
  },
  {
    programs: ['mc'],
    doc: 'https://min.io/docs/minio/linux/reference/minio-mc-admin/mc-admin-user-add.html',
    kind: OF_SERVICE,
    after: /^user$/,
    argument: 3,
    examples: { finds: ['mc admin user add store shop SECRET'], ignores: ['mc admin user add store SECRET $PASSWORD', 'mc admin user list store SECRET'] },
  },
  {
    programs: ['kubectl', 'oc'],
    doc: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/',
    kind: OF_SERVICE,
    after: /^generic$/,
    options: ['--from-literal'],
    part: /^[\w.-]{0,40}(?:password|passwd|pwd)=(?<secret>.+)$/i,
    examples: { finds: ['kubectl create secret generic shop --from-literal=password=SECRET', 'kubectl create secret generic shop --from-literal=user=shop --from-literal=db-password=SECRET'], ignores: ['kubectl create secret generic shop --from-literal=password=$PASSWORD', 'kubectl create secret generic shop --from-literal=user=SECRET'] },
  },
  {
    programs: ['gcloud', 'aws', 'az', 'kubectl'],
    doc: 'https://docs.aws.amazon.com/cli/latest/reference/rds/create-db-instance.html',
    kind: OF_SERVICE,
    options: ['--master-user-password', '--admin-password', '--root-password', '--docker-password'],
    examples: { finds: ['aws rds create-db-instance --master-username shop --master-user-password SECRET', 'kubectl create secret docker-registry shop --docker-username=shop --docker-password=SECRET'], ignores: ['aws rds create-db-instance --master-user-password "$PASSWORD" SECRET', 'az vm create --admin-username SECRET'] },
  },
  {
    programs: ['htpasswd'],
    doc: 'https://httpd.apache.org/docs/2.4/programs/htpasswd.html',
    kind: OF_SERVICE,
    after: /^-\w{0,6}b\w{0,6}$/,
    argument: -1,
    examples: { finds: ['htpasswd -cb /etc/nginx/.htpasswd shop SECRET', 'htpasswd -nb shop SECRET'], ignores: ['htpasswd -c /etc/nginx/.htpasswd SECRET'] },
  },
  {
    programs: ['echo'],
    doc: 'https://man7.org/linux/man-pages/man8/sudo.8.html',
    kind: PASSWORD,
    argument: -1,
    into: /^\|\s{0,4}sudo\s{1,4}(?:-\w{1,4}\s{1,4}){0,2}-S\b/,
    examples: { finds: ["echo 'SECRET' | sudo -S systemctl restart shop", 'echo SECRET|sudo -S reboot'], ignores: ['echo $PASS | sudo -S reboot', 'echo SECRET | tee log', 'echo SECRET && sudo -S reboot'] },
  },
  {
    programs: ['echo'],
    doc: 'https://man7.org/linux/man-pages/man8/chpasswd.8.html',
    kind: PASSWORD,
    argument: -1,
    part: AFTER_COLON,
    into: /^\|\s{0,4}(?:sudo\s{1,4})?chpasswd\b/,
    examples: { finds: ['echo "root:SECRET" | chpasswd'], ignores: ['echo "root:$PASS" | chpasswd', 'echo root:SECRET | tee log'] },
  },
  {
    programs: ['PGPASSWORD', 'MYSQL_PWD', 'SQLCMDPASSWORD'],
    doc: 'https://www.postgresql.org/docs/current/libpq-envars.html',
    kind: OF_DATABASE,
    argument: 0,
    examples: { finds: ['PGPASSWORD=SECRET pg_dump -U shop shop > dump.sql', 'export MYSQL_PWD="SECRET"; mysqldump shop'], ignores: ['PGPASSWORD=$DB_PASSWORD pg_dump -U SECRET', 'PGPASSWORD="${DB_PASSWORD}" pg_dump', 'echo $PGPASSWORD SECRET'] },
  },
  {
    programs: ['SSHPASS', 'REDISCLI_AUTH', 'RESTIC_PASSWORD', 'BORG_PASSPHRASE', 'LFTP_PASSWORD'],
    doc: 'https://restic.readthedocs.io/en/stable/040_backup.html#environment-variables',
    kind: OF_SERVICE,
    argument: 0,
    examples: { finds: ['RESTIC_PASSWORD=SECRET restic backup /srv', 'export SSHPASS=SECRET; sshpass -e ssh shop'], ignores: ['RESTIC_PASSWORD=$BACKUP_PASSWORD restic backup', 'SSHPASS="${SSH_PASSWORD}" sshpass -e ssh shop'] },
  },
];
