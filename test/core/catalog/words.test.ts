/** How a name becomes words, and what they mean: the rules of the matcher, one row for each; the terms are tested with the kinds. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchInitials } from '../../../core/sources/names/beside-initials.ts';
import { isCancelledByReceiver, matchName, singular } from '../../../core/sources/names/match-name.ts';
import { isPersonLabel, Vocabulary } from '../../../core/sources/names/vocabulary.ts';
import { isPascalCase, isScreamingCase, splitWords } from '../../../core/sources/names/words.ts';

describe('words of a name', () => {
  const WORDS: Readonly<Record<string, string>> = {
    phone: 'phone', userPhone: 'user phone', UserPhone: 'user phone', USER_PHONE: 'user phone', 'user-phone': 'user phone', user_phone_no: 'user phone no', IDCardNo: 'id card no', userIDCard: 'user id card', phone2: 'phone 2', phone2nd: 'phone 2 nd',
    P1: 'p 1', sha256Sum: 'sha 256 sum', 'user.phone': 'user phone', 'user["phone"]': 'user phone', "user['phone']": 'user phone', 'a:b/c#d@e': 'a b c d e', '$phone_': 'phone', '__phone__': 'phone', 'two words\tthree': 'two words three', 手机号: '手机号', 用户Phone: '用户phone',
    userA: 'user a', aB: 'a b', AB: 'ab', ABc: 'a bc', '': '', _: '', constructor: 'constructor', __proto__: 'proto', toString: 'to string',
  };
  for (const [name, words] of Object.entries(WORDS)) it(`${name} is ${JSON.stringify(words)}`, () => assert.equal(splitWords(name).join(' '), words));

  it('are found in every way of writing them', () => {
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    const ways: readonly ((words: readonly string[]) => string)[] = [
      (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(''), (words) => words.map(capital).join(''), (words) => words.join('_'), (words) => words.join('_').toUpperCase(), (words) => words.join('-'), (words) => words.join('.'), (words) => `$${words.join(' ')}`, (words) => words.map((word) => `['${word}']`).join(''), (words) => words.map((word) => `/${word}/`).join(''),
    ];
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 5 }), fc.constantFrom(...ways), (words, way) => assert.deepEqual(splitWords(way(words)), words)),
      { numRuns: 300, seed: 3 },
    );
  });

  it('are the same when they are asked for again, and of long names too', () => {
    assert.deepEqual(splitWords('memberPhone'), splitWords('memberPhone'));
    const long = 'MemberPhone'.repeat(10);
    assert.equal(splitWords(long).length, 20);
    assert.deepEqual(splitWords(long), splitWords(long));
  });

  for (const [name, screaming, pascal] of [['MAX_AGE', true, false], ['Max', false, true], ['max', false, false], ['maxAge', false, false], ['123', false, false], ['A', true, false], ['MAx', false, true], ['_Max', false, false], ['', false, false]] as const) {
    it(`${JSON.stringify(name)} is ${screaming ? '' : 'not '}in capitals and ${pascal ? '' : 'not '}that of a type`, () => {
      assert.deepEqual([isScreamingCase(name), isPascalCase(name)], [screaming, pascal]);
    });
  }

  for (const [word, one] of Object.entries({ cities: 'city', companies: 'company', addresses: 'address', branches: 'branch', boxes: 'box', caches: 'cache', class: 'class', phones: 'phone', phone: 'phone', '': '' })) it(`one of ${word} is ${one}`, () => assert.equal(singular(word), one));
});

describe('kinds that names mean', () => {
  /** `kind confidence`, or nothing. */
  const MEANS: Readonly<Record<string, string>> = {
    phone: 'mobile-phone high', userPhone: 'mobile-phone high', phones: 'mobile-phone high', userphone: 'mobile-phone high',
    PHONE: 'mobile-phone medium', Phone: 'mobile-phone medium', ID_CARD: 'id-card medium', IDCard: 'id-card medium',
    PASSWORD: 'login-password high', Password: 'login-password high',
    phoneInfo: 'mobile-phone medium', phoneList: 'mobile-phone medium', phone_number_list: 'mobile-phone medium', phoneResult: 'mobile-phone medium', phoneDetailInfoList: 'mobile-phone medium', phoneDetailInfoListData: '',
    phoneNumber: 'mobile-phone high', idCardCode: 'id-card high',
    phoneModel: '', phoneLength: '', isMobile: '', hasPhone: '', setPhone: '', getUserPhone: '', sendPhoneCode: '', fileName: '', pdfFingerprint: '', iphone: '', microphone: '',
    name: 'person-name low', userName: 'user-account medium', realName: 'person-name high', mail: 'email medium', email: 'email high', idNo: 'id-card high',
    copyaddress: 'address medium', copyAddress: '', tokens: '', accessTokens: 'session-token high', accessToken: 'session-token high',
    shoujihao: 'mobile-phone high', yonghushoujihao: 'mobile-phone high', iconShoujihao: 'mobile-phone high', isShoujihao: '', getYonghushoujihao: '', dizhi: 'address high', userDizhi: 'address high', userSfzh: 'id-card high',
    phoneRawInfo: 'mobile-phone medium', phoneInfoRaw: 'mobile-phone medium', phoneRaw: 'mobile-phone high', phoneColor: '', phoneColorInfo: '', phoneRes: 'mobile-phone medium', phoneCopyNew2: 'mobile-phone high',
    PHONE_INFO: 'mobile-phone low', PhoneList: 'mobile-phone low', MAIL_INFO: 'email low', NAME: 'person-name low', PASSWORD_DATA: 'login-password medium', PasswordResult: 'login-password medium',
    bindPhone: 'mobile-phone high', loginPhone: 'mobile-phone high', myPhone: 'mobile-phone high', canPhone: '', withoutPhone: '', userWithoutPhone: '', formExceptPassword: '', formMinusPassword: '', maskPhone: '', phoneMask: '',
    servicePhone: '', userServicePhone: '', officialMobile: '', walletAddress: '', walletOwnerAddress: 'address medium', userTransGender: '', userHotMail: '',
    addressCode: '', emailCode: '', addressCodeText: '', phoneCode: 'sms-otp medium', plateNumberCode: 'plate-number high', studentIdCode: 'student-id low',
    myName: 'person-name low', planetName: '', myPlanetName: '', curTokens: '', planetTokens: '', userTokens: 'session-token high',
    gongsiDizhi: '', yonghuDizhi: 'address high', lianxirenDizhi: 'address high', yonghuUserDizhi: '', gongsiShoujihao: 'mobile-phone high', DIZHI: 'address medium',
    newphone: 'mobile-phone high', oldemail: 'email high', curmail: '', customertel: '', customermail: 'email medium', planetmail: '', originalreceiverdetailaddress: '', adminphonemodel: '', yonghudizhi: 'address high', yonghuphone: '', huiyuandizhi: 'address high', planetdizhi: '', USERPHONE: 'mobile-phone medium',
    wodeshoujihao: 'mobile-phone high', WODESHOUJIHAO: 'mobile-phone medium', wodeShoujihaoType: '', wodeshoujihaoType: '', iconWodeshoujihao: '', showWodeshoujihao: '', [`${'wo'.repeat(11)}eshoujihao`]: 'mobile-phone high', [`${'wo'.repeat(12)}shoujihao`]: '',
    sfzh: 'id-card high', kehusfzh: 'id-card high', Kehusfzh: '', isSfzh: '', getKehuSfzh: '', querysfzh: 'id-card high', aaaaaaaaaaaasfzh: 'id-card high', aaaaaaaaaaaaasfzh: '',
    紧急手机号: 'mobile-phone high', 手机号必填: '', '手 机 号': 'mobile-phone high', '“手机号”': 'mobile-phone high', '（手机号）*': 'mobile-phone high', 手机号提示: '', 的手机: '', 会员手机: 'mobile-phone medium', 非常非常非常非常非常非常的手机号: 'mobile-phone high', 非常非常非常非常非常非常长的手机号: '', 手机号手: '',
    homemobile: 'mobile-phone high', confirmmobile: 'mobile-phone high', defaultmobile: 'mobile-phone high', receivemobile: 'mobile-phone high', sendmobile: 'mobile-phone high', detailmobile: 'mobile-phone high', fullmobile: 'mobile-phone high', mymobilephone: '', userphoneModel: '', yonghuxyzabc: '',
    userExcludingPhone: '', userSansPhone: '', userOmitPhone: '', vinCode: 'vin high', imeiCode: 'imei high', gMail: '', hotMail: '', tel: 'mobile-phone medium', SFZH: 'id-card medium', ke_husfzh: '', 用户的手机: '', [`${'a'.repeat(59)}Phone`]: 'mobile-phone high', [`${'a'.repeat(60)}Phone`]: '',
    sfz: 'id-card medium', sjh: 'mobile-phone medium', userSjh: 'mobile-phone medium', sfzType: '', sjhReg: '', isSfz: '', getSjh: '', dh: '', sj: '', mm: '', yhm: '',
    khxm: 'person-name medium', khXm: 'person-name medium', kh_xm: 'person-name medium', KHXM: 'person-name medium', khXmLx: '', isKhXm: '', khsj: '', xssj: '', jssj: '', kssj: '', tbrsj: 'mobile-phone medium', lxrsj: 'mobile-phone medium', tbrsjh: 'mobile-phone medium', czrsfz: 'id-card medium', jjrdh: 'mobile-phone medium', xsdh: '', jsdz: '', zhxm: '', zhsjh: '',
    xm: '', __phone: '', '': '', constructor: '', __proto__: '', hasOwnProperty: '',
    手机: 'mobile-phone medium', 手机号: 'mobile-phone high', 用户手机: 'mobile-phone medium', 当前手机号: 'mobile-phone high', '手机号：': 'mobile-phone high', '【手机号】': 'mobile-phone high', 请输入手机号: '', 我手机: '', 手机号格式错误: '',
    [`非常${'非常'.repeat(8)}手机号`]: '', [`${'long'.repeat(16)}Phone`]: '',
  };
  for (const [name, expected] of Object.entries(MEANS)) {
    it(`${name === '' ? 'no name' : name} means ${expected || 'nothing'}`, () => {
      for (const time of ['first', 'second']) {
        const match = matchName(name);
        assert.equal(match ? `${match.kind.id} ${match.confidence}` : '', expected, time);
      }
    });
  }

  it('initials mean something beside others only', () => {
    assert.deepEqual(['xm', 'SJH', 'sfzh', 'phone', 'zz'].map((name) => matchInitials(name)?.kind.id), ['person-name', 'mobile-phone', 'id-card', undefined, undefined]);
    assert.equal(matchInitials('xm')?.confidence, 'medium');
  });

  for (const [name, siblings, kind] of [
    ['xm', ['sfz'], 'person-name'], ['xm', ['xb'], 'person-name'], ['mm', ['yhm'], 'login-password'], ['sfz', ['phone'], 'id-card'], ['xm', ['email'], 'person-name'], ['XM', ['SJH'], 'person-name'],
    ['mm', ['dd', 'yyyy'], undefined], ['xh', ['xb'], undefined], ['sj', ['address'], undefined], ['mm', ['phone'], undefined], ['xm', ['password'], undefined], ['xm', ['xm'], undefined], ['xm', ['name', 'id'], undefined], ['xl', ['xm', 'sjh'], undefined], ['phone', ['xm'], undefined], ['xm', [], undefined],
  ] as const) {
    it(`${name} beside ${siblings.join() || 'nothing'} means ${kind ?? 'nothing'}`, () => assert.equal(new Vocabulary().initialsBeside(name, siblings)?.kind.id, kind));
  }

  for (const [name, receiver, isCancelled] of [['fingerprint', 'pdf', true], ['fingerPrint', 'pdf', true], ['address', 'wallet', true], ['address', 'myWallet', true], ['address', 'walletOwner', false], ['address', 'rinfo', true], ['name', 'tabs', true], ['name', 'branches', true], ['name', 'users', false], ['address', 'user', false], ['x', 'y', false], ['address', '', false]] as const) {
    it(`${receiver}.${name} is ${isCancelled ? 'another thing' : 'what it says'}`, () => assert.equal(isCancelledByReceiver(name, receiver), isCancelled));
  }
});

describe('names of whole persons', () => {
  const vocabulary = new Vocabulary();
  const PERSONS: Readonly<Record<string, string>> = {
    user: 'medium', userInfo: 'medium', users: 'medium', currentUser: 'medium', selectUser: 'medium', userInfoDataList: 'medium', member: 'medium', customerList: 'medium', people: 'medium',
    yezhu: 'medium', siji: 'medium', jiuzhenrenList: 'medium', policyHolder: 'medium', khxx: 'medium', khInfo: 'medium', vipInfo: 'medium', kh: '', vip: '', vipList: '', vipCardInfo: '', candidate: 'low', deleteYezhu: '',
    account: 'low', staffs: 'medium', order: 'low', orderList: 'low', receiver: 'low',
    orderDetail: 'medium', consigneeData: 'medium', deliveryRow: 'medium', loginForm: 'medium', loginRes: 'medium',
    orderData: 'medium', orderRecord: 'medium', orderVo: 'medium', orderDto: 'medium', orderEntity: 'medium', orderRow: 'medium', orderForm: 'medium', orderModel: 'medium', orderDetails: 'medium', orderRowText: '', orderRows: 'low', receiverInfo: 'low', receiverDetail: 'medium', shippingDetail: 'medium', deliveryRecord: 'medium', shippingInfo: '', accountDetail: 'low',
    loginParam: 'medium', loginParams: 'medium', loginData: 'medium', loginInfo: 'medium', loginModel: 'medium', loginBody: 'medium', loginPayload: 'medium', loginResult: 'medium', loginResp: 'medium', loginResponse: 'medium', registerForm: 'medium', signupForm: 'medium', loginList: '', loginFormItem: 'medium', loginItemForm: '', form: '',
    pickUser: 'medium', editUser: 'medium', findUser: 'medium', profile: 'low', userProfile: 'medium',
    createUser: 'medium', addUser: 'medium', chooseUser: 'medium', queryUserList: 'medium', removeUser: '', userDelete: '', getUser: '', updateUserInfo: 'medium', listUser: 'medium', theUsers: 'medium', theStaffs: 'medium',
    deleteUser: '', isUser: '', removeUsers: '', login: '', loginButton: '', loginVo: '', shippingBox: '', list: '', info: '', USER: '', User: '', phone: '', '': '',
  };
  for (const [name, expected] of Object.entries(PERSONS)) {
    it(`${name === '' ? 'no name' : name} is ${expected === '' ? 'none' : `one, surely: ${expected}`}`, () => {
      assert.equal(vocabulary.personObject(name) ?? '', expected);
      assert.equal(vocabulary.personObject(name) ?? '', expected, 'asked again');
    });
  }

  for (const [label, isPerson] of [
    ['用户', true], ['当前选中用户', true], ['用户列表响应', true], ['患者信息', true], ['客户：', true], ['（会员）', true], ['--> 用户', true], ['用户信息数据列表详情', true], ['用户信息数据列表详情资料', false], ['删除用户', false], ['更新用户', false], ['用户失败', false], ['注册成功用户', false],
    ['甲乙丙丁戊己庚辛壬癸用户', true], ['甲乙丙丁戊己庚辛壬癸子用户', false], ['联系人', false], ['收货人列表', false], ['用户查询结果', true], ['用户 - 返回参数', true], ['用户名', false], ['数据用户信息', true], ['登录失败', false], ['冻结会员', false], ['新增学生', false],
    ['我的', false], ['登录', false], ['个人', false], ['列表', false], ['', false], ['非常非常非常非常非常长的用户', false], ['手机号', false],
  ] as const) {
    it(`${JSON.stringify(label)} ${isPerson ? 'names' : 'does not name'} one`, () => assert.equal(isPersonLabel(label), isPerson));
  }
});

describe('words of a project', () => {
  it('go before the built-in ones and are compared without case and separators', () => {
    const vocabulary = new Vocabulary({ 'mobile-phone': ['hot_line', '热线'], 'id-card': ['phone'], nothing: ['x'] });
    assert.equal(vocabulary.isExtended, true);
    assert.deepEqual(['hotLine', 'HOTLINE', 'hot-line', '热线', 'phone', 'mobile', 'x'].map((name) => vocabulary.match(name)?.kind.id), ['mobile-phone', 'mobile-phone', 'mobile-phone', 'mobile-phone', 'id-card', 'mobile-phone', undefined]);
    assert.equal(vocabulary.match('hotLine')?.confidence, 'high');
  });

  it('can be taken away', () => {
    const vocabulary = new Vocabulary({ 'mobile-phone': ['hotline'] }, ['phone', 'user', 'xm', 'hotline']);
    assert.deepEqual(['phone', 'PHONE', 'hotLine'].map((name) => vocabulary.match(name)), [undefined, undefined, undefined]);
    assert.deepEqual([vocabulary.personObject('user'), vocabulary.personObject('member'), vocabulary.initials('xm'), vocabulary.initials('sjh')?.kind.id], [undefined, 'medium', undefined, 'mobile-phone']);
    assert.deepEqual([vocabulary.ignores('Phone'), vocabulary.ignores('mobile')], [true, false]);
  });

  it('are none by default', () => {
    const vocabulary = new Vocabulary();
    assert.equal(new Vocabulary({ nothing: ['x'] }).isExtended, false);
    assert.deepEqual([vocabulary.isExtended, vocabulary.ignores('phone'), vocabulary.match('phone')?.kind.id, vocabulary.initials('xm')?.kind.id], [false, false, 'mobile-phone', 'person-name']);
  });
});

/** Last: what the tests above looked up is forgotten with it. */
describe('what was looked up before', () => {
  it('is forgotten after so many other names that the memory was cleared', () => {
    const vocabulary = new Vocabulary();
    const prefix = `n${Date.now().toString(36)}`;
    for (let index = 0; index <= 50_000; index++) {
      matchName(`${prefix}x${String(index)}`);
      if (index <= 20_000) vocabulary.personObject(`${prefix}x${String(index)}`);
    }
    assert.deepEqual([splitWords('memberPhone').join(' '), matchName('memberPhone')?.kind.id, vocabulary.personObject('memberInfo')], ['member phone', 'mobile-phone', 'medium']);
  });
});
