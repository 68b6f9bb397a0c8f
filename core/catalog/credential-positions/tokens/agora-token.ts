import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'agora-token',
  kind: 'api-key',
  name: { en: 'the Agora app certificate', 'zh-CN': '声网 App 证书' },
  doc: 'https://doc.shengwang.cn/doc/rtc/javascript/basic-features/token-authentication',
  isOwnSecret: false,
  variable: 'AGORA_APP_CERTIFICATE',
  calls: [
    {
      from: { receiver: ['RtcTokenBuilder', 'RtcTokenBuilder2', 'RtmTokenBuilder', 'ChatTokenBuilder', 'EducationTokenBuilder'] },
      members: ['buildToken', 'buildTokenWithUid', 'buildTokenWithAccount', 'buildTokenWithUserAccount', 'buildTokenWithRtm', 'buildTokenWithUidAndPrivilege', 'buildUserToken', 'buildAppToken'],
      args: [1],
    },
  ],
  examples: {
    finds: [
      'const { RtcTokenBuilder, RtcRole } = require(\'agora-access-token\'); RtcTokenBuilder.buildTokenWithUid(appId, SECRET, channel, uid, RtcRole.PUBLISHER, expires)',
      'import { RtmTokenBuilder } from \'agora-token\'; RtmTokenBuilder.buildToken(appId, SECRET, user, expires)',
    ],
    ignores: [
      'const { RtcTokenBuilder } = require(\'agora-access-token\'); RtcTokenBuilder.buildTokenWithUid(SECRET, process.env.AGORA_CERTIFICATE, SECRET, uid)',
      'builder.buildToken(appId, SECRET)',
    ],
  },
});
