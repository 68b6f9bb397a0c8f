/** Fields of persons in the interfaces of platforms and in trades. */
import type { Standard } from './standard.ts';

export const platforms: readonly Standard[] = [
  {
    name: 'WeChat',
    doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html',
    fields: {
      'nickname': 'userInfo.nickName',
      'wechat-openid': 'openid unionid payer.openid',
      'wechat-session-key': 'session_key sessionKey',
      'mobile-phone': 'purePhoneNumber phoneInfo.phoneNumber res.telNumber telNumber',
      'address': 'address.detailInfo',
      'taxpayer-id': 'taxNumber',
      'email': 'bizMail biz_mail',
    },
    others: 'res.errMsg nationalCode provinceName watermark.appid',
  },
  {
    name: 'Alipay and Taobao, JD, Douyin',
    doc: 'https://opendocs.alipay.com/',
    fields: {
      'person-name': 'deliver_fullname receiver_name consigneeName',
      'mobile-phone': 'deliver_mobile receiver_mobile receiver_phone post_tel',
      'address': 'receiver_address full_address post_addr fullAddress',
      'nickname|user-account': 'buyer_nick buyerNick nick_name',
      'alipay-account': 'buyer_logon_id buyerLogonId buyer_alipay_no alipayAccount',
      'wechat-openid|user-id': 'buyerOpenId buyer_open_id',
      'certificate-no': 'cert_no certNo',
      'birth-date': 'person_birthday',
    },
    others: 'trade_no out_trade_no tradeStatus sellerId',
  },
  {
    name: 'DingTalk, Feishu, WeCom',
    doc: 'https://open.dingtalk.com/document/',
    fields: {
      'email': 'org_email orgEmail enterprise_email enterpriseEmail',
      'work-id': 'job_number jobNumber employee_no employeeNo employeeNumber employee_number',
    },
  },
  {
    name: 'Stripe',
    doc: 'https://docs.stripe.com/api',
    fields: {
      'email': 'receipt_email receiptEmail customer_email customer_details.email billing_details.email customerEmail',
      'person-name': 'billing_details.name customer_details.name individual.first_name individual.last_name maiden_name cardholderName billingDetails.name',
      'mobile-phone': 'billing_details.phone customer_details.phone shipping.phone',
      'birth-date': 'individual.dob',
      'id-card|social-security-card': 'ssn_last_4 individual.id_number',
      'address': 'shipping.address customer.address.line1 individual.address.line1 billing_details.address billingAddress shippingAddress',
      'card-verification': 'cvc cvv cvv2 cardCvc',
      'bank-card': 'cardNumber',
      'bank-account': 'iban routingNumber bankAccountNumber',
    },
    others: 'charge.amount card.brand card.last4 card.exp_month paymentIntent.status price.currency subscription.status',
  },
  {
    name: 'Shopify and WooCommerce',
    doc: 'https://shopify.dev/docs/api/admin-rest',
    fields: {
      'person-name': 'billing.first_name shipping_first_name billing_last_name customer.first_name order.billing_address.name',
      'mobile-phone': 'billing_phone order.phone shipping_phone',
      'email': 'billing_email contact_email order.email',
      'address': 'billing_address shipping_address billing.address_1 shipping.address_2 billing_address_1 default_address',
      'ip-address': 'customer_ip_address clientIp client_ip remoteAddress',
    },
    others: 'order.currency order.financial_status line_item.name order.total_price product.vendor',
  },
  {
    name: 'Twilio, WhatsApp, Telegram',
    doc: 'https://www.twilio.com/docs/messaging/guides/webhook-request',
    fields: {
      'mobile-phone': 'wa_id waId callerNumber calledNumber phone_e164 recipientPhone',
      'person-name': 'callerName from.first_name from.last_name',
    },
    others: 'phone_number_id messageSid MessageSid accountSidType callSid callDuration',
  },
  {
    name: 'SCIM and LDAP',
    doc: 'https://www.rfc-editor.org/rfc/rfc7643',
    fields: {
      'person-name': 'user.displayName formattedName',
      'email': 'user.emails emails user.mail userPrincipalName mail otherMails',
      'mobile-phone': 'user.phoneNumbers phoneNumbers telephoneNumber mobilePhone businessPhones',
      'address': 'homePostalAddress user.addresses',
      'work-id': 'employeeNumber',
      'login-password': 'userPassword unicodePwd',
      'portrait-photo': 'user.photos',
    },
    others: 'user.active user.schemas user.meta user.groups entry.objectClass',
  },
  {
    name: 'Clerk, Firebase, Supabase, Auth0',
    fields: {
      'email': 'primaryEmailAddress emailAddresses user.email_addresses',
      'mobile-phone': 'primaryPhoneNumber user.phone_numbers',
      'session-token': 'provider_token stsTokenManager.accessToken authToken bearerToken sessionToken jwtToken',
    },
  },
  {
    name: 'HR and payroll',
    fields: {
      'income': 'grossPay netPay baseSalary base_salary net_pay gross_pay annualSalary grossSalary netSalary takeHomePay salaryAmount payslip paySlip',
      'id-card|social-security-card': 'nationalInsuranceNumber niNumber ssn socialSecurityNumber',
      'housing-fund': '公积金',
      'emergency-contact': 'emergencyContact emergency_contact_phone emergencyContactName',
      'bank-account': 'bankAccount',
    },
  },
  {
    name: 'School',
    fields: {
      'student-id': 'studentNo student_no 学号',
      'exam-score': 'gpa gradePoint examScore',
      'person-name': 'guardianName studentName nominee_name nomineeName',
      'mobile-phone': 'guardianPhone parentPhone fatherPhone parent_phone fatherMobile',
    },
  },
  {
    name: 'Insurance',
    fields: {
      'insurance-policy': 'policyNo policyNumber insurancePolicyNumber',
      'person-name': 'policyholderName insuredName beneficiaryName',
      'medical-insurance-no': 'insuranceMemberId healthCardNumber medicareNumber nhsNumber nhs_number',
    },
  },
  {
    name: 'CRM',
    fields: {
      'person-name': 'FirstName LastName firstName lastName firstname lastname fullname leadName',
      'mobile-phone': 'MobilePhone OtherPhone lead.phone',
      'email': 'PersonEmail email_address emailAddress leadEmail',
      'address': 'mailingStreet',
      'birth-date': 'Birthdate PersonBirthdate',
    },
  },
];
