import { defineSink } from '../../define.ts';

const STORES = ['ali-oss', 'cos-js-sdk-v5', 'cos-nodejs-sdk-v5', 'esdk-obs-nodejs', '@aws-sdk/client-s3', 'aws-sdk', 'minio'];

export default defineSink({
  id: 'object-names',
  target: 'url',
  name: { en: 'the URL of a stored file', 'zh-CN': '对象存储的文件链接' },
  doc: 'https://help.aliyun.com/zh/oss/user-guide/object-naming-conventions',
  patterns: [
    { from: { module: STORES }, members: ['signatureUrl', 'generateObjectUrl', 'getObjectURL'], values: [0] },
    { from: { module: STORES }, members: ['getObjectUrl', 'getAuth'], options: { at: 0, properties: ['Key'] } },
    { from: { module: STORES, exports: ['GetObjectCommand'] }, options: { at: 0, properties: ['Key'] } },
  ],
  examples: {
    finds: [
      'import OSS from "ali-oss"; new OSS({}).signatureUrl(`avatars/${phone}.jpg`)',
      'import COS from "cos-js-sdk-v5"; new COS({}).getObjectUrl({ Key: `cards/${user.idCard}.png` })',
      'import { GetObjectCommand } from "@aws-sdk/client-s3"; new GetObjectCommand({ Key: phone + ".jpg" })',
    ],
    ignores: [
      'import OSS from "ali-oss"; new OSS({}).signatureUrl(`avatars/${user.id}.jpg`)',
      'import OSS from "./oss"; new OSS({}).signatureUrl(phone)',
      'import COS from "cos-js-sdk-v5"; new COS({}).getObjectUrl({ Bucket: "b", Key: name })',
    ],
  },
});
