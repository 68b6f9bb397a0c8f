import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'class-validator',
  doc: 'https://github.com/typestack/class-validator#validation-decorators',
  checks: {
    IsMobilePhone: 'mobile-phone',
    IsPhoneNumber: 'mobile-phone',
    IsEmail: 'email',
    IsIdentityCard: 'id-card',
    IsPassportNumber: 'passport',
    IsCreditCard: 'bank-card',
    IsIBAN: 'bank-account',
    IsStrongPassword: 'login-password',
    IsJWT: 'session-token',
    IsMACAddress: 'mac-address',
    IsLatLong: 'precise-location',
    IsLatitude: 'precise-location',
    IsLongitude: 'precise-location',
  },
  examples: {
    finds: [
      "@IsMobilePhone('zh-CN') f1: string;",
      '@IsOptional() @IsEmail() f1?: string;',
      "@IsIdentityCard('zh-CN') f1: string;",
    ],
    ignores: [
      '@IsString() f1: string;',
      '@IsEmail() f1: boolean;',
    ],
  },
});
