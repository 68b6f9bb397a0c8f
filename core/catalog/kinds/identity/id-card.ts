import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'id-card',
  name: { en: 'ID card number', 'zh-CN': '身份证号' },
  called: [{ among: ['bvn'], endings: ['bvn'], name: { en: 'bank verification number', 'zh-CN': '银行验证号（BVN）' } }],
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'id card', 'id card no', 'id card num', 'id card number', 'idcard no', 'identity card', 'identity card no',
        'identity card number', 'identity no', 'identity number', 'id number', 'id num', 'idno', 'citizen id', 'citizen id number',
        'resident id card', 'resident id no', 'resident id number', 'resident identity', 'certif id', 'legal person id card', 'legal person id card no',
        'legal person card no', 'legal person card num', 'original id card', 'id card account', 'sfz no', 'national id no',
        'national id number', 'national identity number', 'national identification number', 'voter id', 'voter id number', 'cnic',
        'cnic number', 'nric', 'nric number', 'nic number', 'emirates id', 'emirates id number', 'iqama number', 'civil id',
        'civil id number', 'qid number', 'ghana card number', 'omang', 'bvn', 'nin number', 'personnummer', 'fodselsnummer',
        'cpr number', 'hkid', 'hkid number', 'national insurance number', 'ni number', 'resident registration number',
        'philsys number', 'philsys id', 'pps number', 'personal public service number', 'thai national id', 'thai id card',
      ],
      medium: [
        'id no', 'national id', 'iqama',
      ],
      low: [
        'identity', 'pid card',
      ],
    },
    pinyin: {
      high: [
        'shenfenzheng', 'shenfenzhenghao', 'shenfenzhenghaoma', 'shenfenzhengjian', 'gongminshenfenhaoma', 'shenfenhao',
      ],
    },
    abbr: {
      high: [
        'sfzh', 'sfzhm', 'sfzhao', 'gmsfhm', 'gmsfzhm', 'sfzjh', 'sfzjhm',
      ],
      medium: [
        'sfz', 'sfhm', 'jmsfz',
      ],
    },
    zh: {
      high: [
        '身份证', '身份证号', '身份证号码', '公民身份号码', '居民身份证',
      ],
    },
    other: {
      high: [
        'cpf', 'curp', 'dni', 'numero dni', 'cedula', 'numero de cedula', 'aadhaar', 'aadhar', 'aadhaar number', 'aadhar number',
        'cccd', 'cmnd', 'cpf cnpj', 'cpf ou cnpj', 'numero cpf', 'documento identidad', 'documento de identidad',
        'documento identidade', 'numero documento', 'numero de documento', 'no ktp', 'nomor ktp', 'nik ktp', 'nomor nik', 'no nik',
        'so cccd', 'so cmnd', 'can cuoc cong dan', 'chung minh nhan dan', 'tc kimlik no', 'tc kimlik', 'kimlik no', 'tckn',
        'codice fiscale', 'pesel', 'snils', 'burgerservicenummer', 'bsn', 'personalausweisnummer', 'nomor induk kependudukan',
        'cuil', 'numero cuil', 'rijksregisternummer', 'numero registre national', 'cedula ciudadania', 'cedula de ciudadania',
        'cedula identidad', 'cedula de identidad', 'rodne cislo', 'isikukood', 'henkilotunnus', 'kennitala', 'jmbg', 'embg', 'emso',
        'personas kods', 'asmens kodas', 'idnp', 'samordningsnummer', 'teudat zehut', 'mispar zehut', 'kojin bango', 'jumin beonho',
        'jumin bunho', 'jumin no', 'mykad', 'no mykad', 'kad pengenalan', 'no kad pengenalan', 'nombor kad pengenalan',
        'szemelyi szam', 'szemelyi azonosito', 'szemelyazonosito', 'rnokpp', 'pinfl', 'jshshir', 'code melli', 'kod melli',
        'melli code', 'shomare melli', 'arithmos tautotitas', 'arithmos taytothtas', 'numer dowodu', 'seria i numer dowodu',
        'cartao cidadao', 'cartao de cidadao', 'numero cartao cidadao', 'cod fiscale', 'numero carta identita',
        'personalausweis nummer', 'ausweisnummer', 'nomor identitas', 'numer pesel', 'numar buletin', 'cod numeric personal',
        'carte identite numero', 'numero carte identite', 'kimlik numarasi',
      ],
      medium: [
        'nik', 'nif', 'carteira de identidade', 'ppsn', 'teudat', 'kartu identitas',
      ],
      low: [
        'rut', 'oib', 'egn', 'cnp', 'hetu',
      ],
    },
  },
  examples: {
    finds: [
      'idCard', 'idCardNo', 'shenfenzheng', '身份证', 'sfz', 'tbrsfz', 'czrsfz',
    ],
    ignores: [
      'idCardUploadUrl', 'idCardFront', 'idCardBack', 'idCardCheck', 'idCardRule', 'gridNo', 'identityToken',
      'receiverIdentity', 'channelIdentity', 'identityNotConfigured', 'identityMap', 'cardId', 'IdentityNow',
      'UserIdentity', 'brand__identity', 'sfzUrl', 'sfzType', 'hasSfz',
    ],
  },
});
