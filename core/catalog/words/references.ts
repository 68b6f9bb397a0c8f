/**
 * What stands before the colon of `${env:NAME}` where it says from where the value comes, and no default follows.
 * https://code.visualstudio.com/docs/reference/variables-reference, https://www.serverless.com/framework/docs/guides/variables,
 * https://opentelemetry.io/docs/collector/configuration/, https://docs.spring.io/spring-cloud-vault/reference/config-data.html
 */
export const references: readonly string[] = [
  'env', 'input', 'command', 'config', 'workspaceFolder', 'userHome', 'file', 'opt', 'self', 'sls', 'param', 'aws', 'cf', 's3', 'ssm', 'secret', 'secrets', 'secretsmanager', 'secretsManager', 'vault', 'terraform', 'doppler', 'output',
  'azurekeyvault', 'keyvault', 'gcp', 'sm', 'credentials', 'properties', 'sys', 'base64', 'yaml',
];
