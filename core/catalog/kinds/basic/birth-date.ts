import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'birth-date',
  name: { en: 'date of birth', 'zh-CN': '出生日期' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'birthday', 'birth date', 'birth day', 'date of birth', 'dob', 'birthdate', 'birthdt', 'born date', 'bday',
        'birth year month', 'date of birth iso',
      ],
    },
    pinyin: {
      high: [
        'chushengriqi', 'shengri', 'chushengnianyue',
      ],
    },
    abbr: {
      medium: [
        'csrq', 'csny', 'sr',
      ],
    },
    zh: {
      high: [
        '出生日期', '生日', '出生年月',
      ],
    },
    other: {
      high: [
        'fecha nacimiento', 'fecha de nacimiento', 'data nascimento', 'data de nascimento', 'geburtsdatum', 'date naissance',
        'date de naissance', 'ngay sinh', 'tanggal lahir', 'fecha nac', 'data nasc', 'dt nascimento', 'dt nasc', 'tgl lahir',
        'dogum tarihi', 'data di nascita', 'data nascita', 'geboortedatum', 'data urodzenia', 'data rozhdeniya', 'nascimento',
        'fecha natal', 'hmeromhnia gennhshs', 'hmnia gennhshs', 'imerominia gennisis', 'hmerominia gennisis', 'datum narozeni',
        'datum narodenia', 'datum rodjenja', 'datum rodenja', 'datum rojstva', 'szuletesi datum', 'szuletesi ido', 'data nasterii',
        'fodelsedatum', 'fodselsdato', 'fodselsdag', 'syntymaaika', 'seinengappi', 'saengnyeonworil', 'tarikh tavalod',
        'tarikh lahir', 'data narodzhennya', 'sunnipaev', 'gimimo data', 'ditelindja',
      ],
    },
  },
  examples: {
    finds: [
      'birthday', 'birthDate', 'chushengriqi', '出生日期',
    ],
    ignores: [
      'birthdayRange', 'onBirthdayChange', 'birthdayCake', 'rebirth',
    ],
  },
});
