import { defineSink } from '../../define.ts';

const STORES = ['ali-oss', 'cos-js-sdk-v5', 'cos-nodejs-sdk-v5', 'cos-wx-sdk-v5', 'esdk-obs-nodejs', 'esdk-obs-browserjs', 'qiniu', 'qiniu-js', '@aws-sdk/client-s3', '@aws-sdk/lib-storage', 'aws-sdk', 'minio', '@volcengine/tos-sdk'];
const PUTS = ['put', 'putStream', 'append', 'multipartUpload'];

export default defineSink({
  id: 'object-storage',
  target: 'upload',
  name: { en: 'object storage', 'zh-CN': '对象存储' },
  doc: 'https://help.aliyun.com/zh/oss/developer-reference/upload-objects-8',
  patterns: [
    { from: { module: 'ali-oss' }, members: PUTS, values: [0, 1] },
    { from: { module: STORES }, members: PUTS, values: [1] },
    { from: { module: STORES }, members: ['putObject', 'upload', 'sliceUploadFile'], options: { at: 0, properties: ['Body', 'body', 'Key', 'Metadata'] } },
    { from: { module: STORES, exports: ['PutObjectCommand', 'Upload'] }, options: { at: 0, properties: ['Body', 'Key', 'Metadata'] } },
    { from: { module: ['wx-server-sdk', '@cloudbase/node-sdk', 'tcb-admin-node'] }, members: ['uploadFile'], options: { at: 0, properties: ['fileContent', 'cloudPath'] } },
  ],
  examples: {
    finds: [
      'import OSS from "ali-oss"; const store = new OSS({}); store.put("a.json", Buffer.from(JSON.stringify({ phone })))',
      'import OSS from "ali-oss"; new OSS({}).put(`cards/${user.idCard}.png`, file)',
      'import COS from "cos-js-sdk-v5"; const cos = new COS({}); cos.putObject({ Key: "a", Body: user.idCard })',
      'import { PutObjectCommand } from "@aws-sdk/client-s3"; new PutObjectCommand({ Key: "a", Body: JSON.stringify({ idCard: user.idCard }) })',
      'import { PutObjectCommand } from "@aws-sdk/client-s3"; new PutObjectCommand({ Key: `cards/${user.idCard}.png`, Body: file })',
      'import cloud from "wx-server-sdk"; await cloud.uploadFile({ cloudPath: "a.json", fileContent: Buffer.from(JSON.stringify({ phone })) })',
    ],
    ignores: [
      'import OSS from "ali-oss"; new OSS({}).put("a.json", file)',
      'import OSS from "ali-oss"; new OSS({}).get(phone)',
      'import { PutObjectCommand } from "@aws-sdk/client-s3"; new PutObjectCommand({ Bucket: phone, Key: `avatars/${user.id}.png`, Body: file })',
      'import cloud from "wx-server-sdk"; await cloud.downloadFile({ fileID: phone })',
      'import qiniu from "qiniu"; new qiniu.form_up.FormUploader().put(token, `avatars/${user.id}.png`, file)',
      'import OSS from "./oss"; new OSS({}).put("a", phone)',
      'import COS from "cos-js-sdk-v5"; new COS({}).putObject({ Key: "a", Body: String(user.id) })',
    ],
  },
});
