import type { KindId } from '../../types.ts';

/** Initials without another reading: they stand for their kind wherever they are written. */
export const plainInitials: readonly string[] = ['sjh', 'sfz'];

/** Initials that say in whose record others stand: 姓名, 身份证, 手机号, 用户名, 登录名, 工号. */
export const personalInitials: readonly string[] = ['xm', 'sfz', 'sjh', 'yhm', 'dlm', 'gh'];

/** Initials that count beside others of a person: a name alone says nothing (`mm` is a month, `dz` a dozen). */
export const besideInitials: readonly string[] = [...personalInitials, 'mm', 'dz', 'yx', 'xb', 'sj', 'dh', 'xh', 'wxh', 'lxr', 'csrq', 'qqh', 'yhk'];

/** Roles of persons by their initials: 客户, 投保人, 被保人, 受益人, 出险人, 持证人/承租人, 患者, 学生, 家长, 就诊人, 联系人, 收件人, 寄件人/紧急联系人, 收货人, 员工, 用户, 教师, 介绍人, 经办人, 申请人, 人员, 法人, 本人. */
export const roleInitials: readonly string[] = [
  'kh', 'tbr', 'bbr', 'bbxr', 'syr', 'cxr', 'czr', 'hz', 'xs', 'jz', 'jzr', 'lxr', 'sjr', 'jjr', 'shr', 'yg', 'yh', 'js', 'jsr', 'jbr', 'sqr', 'ry', 'fr', 'br',
];

/** What is known of somebody, as it stands behind a role. */
export const roleFields: Readonly<Record<string, KindId>> = {
  xm: 'person-name', sjh: 'mobile-phone', sjhm: 'mobile-phone', dh: 'mobile-phone', lxdh: 'mobile-phone', sfz: 'id-card', sfzh: 'id-card', zjhm: 'certificate-no', dz: 'address', yx: 'email',
};

/** A mobile phone behind the initials of somebody, which end in 人; behind others it is a time: 开始时间. */
export const personField = { name: 'sj', kind: 'mobile-phone' };

/** Role and field as they are written for something else: 销售单号, 汇总单号, 银行电话, 银行地址, 建设项目, 技术地址, 结算单号, 结束地址, 学生院系, 用户印象, 人员院系, 集资项目, 收货单号. */
export const otherInitials: readonly string[] = ['xsdh', 'xsdz', 'xsyx', 'hzdh', 'hzyx', 'yhdh', 'yhdz', 'yhyx', 'jsdh', 'jsdz', 'jsxm', 'jsyx', 'jzxm', 'jzyx', 'ryyx', 'brdz', 'bryx', 'frdz', 'fryx'];
