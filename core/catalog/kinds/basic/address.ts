import { defineKind } from '../../define.ts';

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
        'residential address', 'residence address', 'live address', 'living address', 'contact address', 'receiver address',
        'receiver detail address', 'receiving address', 'shipping address', 'delivery address', 'consignee address',
        'recipient address', 'mailing address', 'postal address', 'house number', 'room no', 'permanent address',
        'present address', 'current residential address', 'temporary address',
      ],
      medium: [
        'address', 'addr', 'full address', 'street address', 'company address', 'work address', 'address line', 'address line 1',
        'address line 2', 'address line one', 'address line two', 'mailing street', 'billing street', 'shipping street',
        'home location', 'street line', 'correspondence address',
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
        '住址', '家庭住址', '上门地址', '详细地址', '收货地址', '联系地址', '通讯地址', '现住址',
      ],
      medium: [
        '地址',
      ],
    },
    other: {
      high: [
        'domicilio', 'dia chi nha', 'alamat rumah', 'wohnadresse', 'direccion entrega', 'direccion de entrega', 'direccion completa',
        'endereco completo', 'endereco entrega', 'endereco de entrega', 'alamat lengkap', 'alamat pengiriman', 'alamat domisili',
        'alamat ktp', 'adresse livraison', 'adresse de livraison', 'adresse postale', 'lieferadresse', 'rechnungsadresse',
        'indirizzo di casa', 'teslimat adresi', 'ev adresi', 'dia chi giao hang', 'dia chi nhan hang', 'diefthinsi katoikias',
        'dieythynsh katoikias', 'dieuthinsi katoikias', 'adres zamieszkania', 'adres zameldowania', 'adresa bydliste',
        'adresa trvaleho bydliste', 'trvale bydliste', 'adresa stanovanja', 'adresa prebivalista', 'lakcim', 'adresa domiciliu',
        'adresa de domiciliu', 'kotiosoite', 'katuosoite', 'woonadres', 'hjemmeadresse', 'hemadress', 'bostadsadress',
        'ikamet adresi', 'ikametgah adresi', 'indirizzo residenza', 'indirizzo di residenza', 'adresse domicile',
        'adresse du domicile', 'direccion domicilio', 'direccion domiciliaria', 'direccion particular', 'alamat tempat tinggal',
        'alamat surat', 'adres prozhivaniya', 'adres dostavki', 'domashniy adres', 'tirahan', 'adresse personnelle', 'privatadresse',
      ],
      medium: [
        'direccion', 'endereco', 'logradouro', 'alamat', 'dia chi', 'adresse', 'anschrift', 'indirizzo', 'strasse hausnummer',
        'adres', 'ulica', 'diefthinsi', 'dieuthinsi', 'dieythynsh', 'dieuthynsh', 'bydliste', 'bydlisko', 'osoite', 'jusho',
        'juusho',
      ],
    },
  },
  examples: {
    finds: [
      'homeAddress', 'detailAddress', 'dizhi', '住址',
    ],
    ignores: [
      'websiteAddress',
      'addressBar', 'ipAddress', 'macAddress', 'emailAddress', 'contractAddress', 'walletAddress', 'addressId',
      'addressList', 'addressState', 'addressTags', 'addressPromise', 'AddressEdit', 'baseAddress', 'serverAddress',
      'imageAddress', 'memoryAddress', 'udpBroadcastAddress', 'lanAddr', 'gatewayBaseAddress', 'storeRoomNo', 'meetingRoomNo',
    ],
  },
});
