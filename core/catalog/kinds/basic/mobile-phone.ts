import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'mobile-phone',
  name: { en: 'mobile number', 'zh-CN': '手机号' },
  category: 'basic',
  level: 'high',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'mobile', 'mobile no', 'mobile number', 'mobile phone', 'phone', 'phone no', 'phone number', 'phone num', 'phonenumber',
        'cellphone', 'cell phone', 'cell no', 'user phone', 'user mobile', 'contact phone', 'contact mobile', 'link phone',
        'receiver phone', 'receiver mobile', 'sender phone', 'buyer phone', 'bind phone no', 'pure phone number', 'security phone',
        'legal person mobile', 'telephone', 'tel no', 'tel number', 'telphone', 'telenum', 'msisdn', 'telephone number',
        'home mobile', 'work mobile', 'recipient phone', 'phone e164', 'e164', 'e164 number', 'number e164', 'billing phone', 'shipping phone', 'guardian phone',
        'guardian mobile', 'father mobile', 'father phone', 'mother mobile', 'mother phone', 'spouse phone', 'handset number', 'handset no', 'parent mobile',
        'parent phone', 'emergency phone', 'alternate phone', 'alternate mobile', 'alt phone', 'secondary phone',
      ],
      medium: [
        'tel', 'contact tel', 'contact telephone', 'contact information', 'contact info', 'wa id', 'caller number',
        'called number', 'calling number', 'called party number', 'calling party number',
      ],
      low: [
        'wa number', 'whatsapp number', 'whatsapp no',
      ],
    },
    pinyin: {
      high: [
        'shouji', 'shoujihao', 'shoujihaoma', 'yidongdianhua', 'lianxishouji', 'lianxidianhua', 'lianxifangshi', 'dianhuahaoma',
      ],
      medium: [
        'dianhua', 'bangdingshouji',
      ],
    },
    abbr: {
      high: [
        'sjhm', 'lxdh', 'lxfs',
      ],
      medium: [
        'sjh', 'yddh', 'lxsj', 'jbrdh', 'frdh',
      ],
      low: [
        'dh', 'sj',
      ],
    },
    zh: {
      high: [
        '手机号', '手机号码', '联系电话', '电话号码', '移动电话', '联系方式', '绑定手机',
      ],
      medium: [
        '手机', '电话',
      ],
    },
    other: {
      high: [
        'telefono', 'celular', 'telefone', 'numero telefono', 'numero de telefono', 'telefono movil', 'telefono celular',
        'so dien thoai', 'sdt', 'nomor hp', 'no hp', 'numero de telephone', 'handynummer', 'telefonnummer', 'numero telefone',
        'numero celular', 'numero de celular', 'no telp', 'no telpon', 'no telepon', 'nomor telepon', 'nomor telp', 'nomor ponsel',
        'no ponsel', 'no wa', 'nomor wa', 'no whatsapp', 'nomor whatsapp', 'no handphone', 'nomor handphone', 'telepon',
        'telefon no', 'telefon numarasi', 'cep telefonu', 'mobilnummer', 'rufnummer', 'telefoonnummer', 'telefono cellulare',
        'cellulare', 'numero di telefono', 'dien thoai', 'so dt', 'numero whatsapp', 'numer telefonu', 'nomer telefona',
        'telefono contacto', 'tilefono', 'thlefono', 'tilefwno', 'thlefwno', 'kinito tilefono', 'kinhto thlefono', 'numer komorkowy',
        'telefonni cislo', 'telefonne cislo', 'broj telefona', 'broj mobitela', 'telefonska stevilka', 'telefonszam', 'mobilszam',
        'numar telefon', 'numar de telefon', 'puhelinnumero', 'matkapuhelin', 'mobiel nummer', 'gsm nummer', 'gsm numarasi',
        'no telefon', 'nombor telefon', 'nombor telefon bimbit', 'numri telefonit', 'denwa bango', 'keitai bango', 'jeonhwa beonho',
        'hyudaepon', 'namba ya simu', 'nambari ya simu', 'mispar telefon', 'shomare mobile', 'shomare tamas', 'numero portable',
        'numero de portable', 'tel portable', 'telefonnr', 'handynr', 'nomer telefonu', 'numero movil', 'telemovel',
        'numero telemovel',
      ],
      medium: [
        'telefon', 'movil', 'kinito', 'kinhto', 'puhelin', 'telpon',
      ],
    },
  },
  examples: {
    finds: [
      'mobile', 'mobileNo', 'shouji', '手机号', 'sjh', 'userSjh', 'khsjh', 'khdh', 'tbrsjh', 'jjrdh', 'hzsjh',
    ],
    ignores: [
      'isMobile', 'isPhone', 'iPhone', 'isIPhoneX', 'phoneModel', 'phoneType', 'phoneWidth', 'miniPhone',
      'mobileMenu', 'mobileLayout', 'mobileCode', 'mobileCodeTimer', 'phoneCode', 'phoneLogin', 'phonePlaceholder',
      'phoneReg', 'validatePhone', 'validatorMobile', 'makePhoneCall', 'getPhoneNumber', 'bindgetphonenumber',
      'microphone', 'headphones', 'saxophone', 'mobilenet', 'telnet', 'telemetry', 'teleport', 'teleported',
      'telescope', 'tell', 'tellus', 'television', 'phoneIcon', 'automobile',
      'dh', 'sj', 'khsj', 'xssj', 'jssj', 'kssj', 'xsdh', 'jsdh', 'isSjh', 'sjhReg',
    ],
  },
});
