/**
 * Ports on which a server of one sort is reached, and what variables call it.
 * https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml
 */
export const servicePorts: Readonly<Record<string, string>> = {
  '20': 'ftp', '21': 'ftp', '990': 'ftp', '22': 'ssh', '389': 'ldap', '636': 'ldap',
  '25': 'smtp', '465': 'smtp', '587': 'smtp', '2525': 'smtp', '110': 'pop3', '995': 'pop3', '143': 'imap', '993': 'imap',
  '1883': 'mqtt', '8883': 'mqtt', '5671': 'amqp', '5672': 'amqp', '6379': 'redis', '11211': 'memcached',
};
