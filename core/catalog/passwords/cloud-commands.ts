/** Where commands of clouds, clusters and their storage take a password. */
import type { CommandPassword } from './define-command.ts';

const OF_SERVICE = 'service-password';

export const cloudCommands: readonly CommandPassword[] = [
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
];
