import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'uni-cloud',
  doc: 'https://doc.dcloud.net.cn/uniCloud/uni-id/summary.html',
  calls: [
    { from: { receiver: ['uniID', 'uniIDIns', 'uniId', 'uniIdCo', 'uniIDCo'] }, members: ['getUserInfo', 'getUserInfoByToken', 'getUserInfoByUid', 'checkToken', 'getAccountInfo', 'getRealNameInfo'] },
    { from: { global: 'uniCloud' }, members: ['getPhoneNumber'] },
    { from: { global: 'uni' }, members: ['univerifyLogin'] },
  ],
  fields: [
    { name: 'userInfo', kind: 'person-object' },
    { name: 'phoneNumber', kind: 'mobile-phone' },
    { name: 'mobile', kind: 'mobile-phone' },
    { name: 'realName', kind: 'person-name' },
  ],
  examples: {
    finds: [
      'const res = await uniID.getUserInfo({ uid }); console.log(res)',
      'const res = await uniCloud.getPhoneNumber({ provider: "univerify", access_token }); console.log(res)',
      'const payload = await uniIDIns.checkToken(token); console.log(payload.userInfo)',
    ],
    ignores: [
      'const res = await uniID.getUserInfo({ uid }); console.log(res.code)',
      'const res = await uniID.createInstance({ context }); console.log(res)',
    ],
  },
});
