import { defineKind } from '../define.ts';

export default defineKind({
  id: 'address',
  name: { en: 'address', 'zh-CN': '地址' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'home address', 'detail address', 'detailed address', 'address detail', 'user address', 'family address',
        'residential address', 'residence address', 'live address', 'living address', 'contact address',
        'receiver address', 'receiver detail address', 'receiving address', 'shipping address', 'delivery address',
        'consignee address', 'recipient address', 'mailing address', 'postal address', 'house number', 'room no',
      ],
      medium: [
        'address', 'addr', 'full address', 'street address', 'company address', 'work address',
      ],
    },
    pinyin: {
      high: [
        'dizhi', 'zhuzhi', 'jiatingzhuzhi', 'xiangxidizhi', 'shouhuodizhi', 'lianxidizhi', 'jiatingdizhi',
      ],
    },
    abbr: {
      medium: [
        'jtzz', 'lxdz', 'xxdz', 'shdz', 'xzz', 'txdz', 'sjrdz',
      ],
      low: [
        'dz',
      ],
    },
    zh: {
      high: [
        '住址', '家庭住址', '详细地址', '收货地址', '联系地址', '通讯地址', '现住址',
      ],
      medium: [
        '地址',
      ],
    },
    other: {
      high: [
        'domicilio', 'dia chi nha', 'alamat rumah', 'wohnadresse',
      ],
      medium: [
        'direccion', 'endereco',
      ],
    },
  },
  examples: {
    finds: [
      'homeAddress', 'detailAddress', 'dizhi', '住址',
    ],
    ignores: [
      'addressBar', 'ipAddress', 'macAddress', 'emailAddress', 'contractAddress', 'walletAddress', 'addressId',
      'addressList', 'addressState', 'addressTags', 'addressPromise', 'AddressEdit', 'baseAddress', 'serverAddress',
      'imageAddress', 'memoryAddress', 'udpBroadcastAddress', 'lanAddr', 'gatewayBaseAddress', 'storeRoomNo', 'meetingRoomNo',
    ],
  },
});
