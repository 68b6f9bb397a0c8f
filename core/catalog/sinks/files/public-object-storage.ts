import { defineSink } from '../../define.ts';

const STORES = ['ali-oss', 'cos-js-sdk-v5', 'cos-nodejs-sdk-v5', 'esdk-obs-nodejs', '@aws-sdk/client-s3', '@aws-sdk/lib-storage', 'aws-sdk', 'minio', '@volcengine/tos-sdk'];
const PUBLIC = /public-read/;

export default defineSink({
  id: 'public-object-storage',
  target: 'file',
  name: { en: 'public object storage', 'zh-CN': '公开可读的对象存储' },
  doc: 'https://help.aliyun.com/zh/oss/user-guide/object-acl',
  patterns: [
    { from: { module: STORES }, members: ['put', 'putStream'], values: [1], when: { at: 2, text: PUBLIC } },
    { from: { module: STORES }, members: ['putObject', 'upload', 'sliceUploadFile'], options: { at: 0, properties: ['Body', 'body'] }, when: { at: 0, text: PUBLIC } },
    { from: { module: STORES, exports: ['PutObjectCommand', 'Upload'] }, options: { at: 0, properties: ['Body'] }, when: { at: 0, text: PUBLIC } },
  ],
  examples: {
    finds: [
      'import OSS from "ali-oss"; new OSS({}).put("a.jpg", user.idCardFront, { headers: { "x-oss-object-acl": "public-read" } })',
      'import { PutObjectCommand } from "@aws-sdk/client-s3"; new PutObjectCommand({ Key: "a", Body: JSON.stringify({ phone }), ACL: "public-read" })',
    ],
    ignores: [
      'import OSS from "ali-oss"; new OSS({}).put("a.jpg", user.idCardFront, { headers: { "x-oss-object-acl": "private" } })',
      'import { PutObjectCommand } from "@aws-sdk/client-s3"; new PutObjectCommand({ Key: "a", Body: file, ACL: "public-read" })',
      'import OSS from "./oss"; new OSS({}).put("a", phone, { acl: "public-read" })',
    ],
  },
});
