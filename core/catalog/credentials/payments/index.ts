// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import braintreeAccessToken from './braintree-access-token.ts';
import duffelToken from './duffel-token.ts';
import easypostKey from './easypost-key.ts';
import flutterwaveKey from './flutterwave-key.ts';
import gocardlessToken from './gocardless-token.ts';
import paddleApiKey from './paddle-api-key.ts';
import pagarmeSecretKey from './pagarme-secret-key.ts';
import paypalClientSecret from './paypal-client-secret.ts';
import paystackSecretKey from './paystack-secret-key.ts';
import plaidToken from './plaid-token.ts';
import polarAccessToken from './polar-access-token.ts';
import rampClientSecret from './ramp-client-secret.ts';
import razorpaySecret from './razorpay-secret.ts';
import shippoToken from './shippo-token.ts';
import shopifyToken from './shopify-token.ts';
import squareToken from './square-token.ts';
import stripeKey from './stripe-key.ts';
import stripeWebhookSecret from './stripe-webhook-secret.ts';
import wechatPayKey from './wechat-pay-key.ts';

export const payments: readonly Credential[] = [
  braintreeAccessToken,
  duffelToken,
  easypostKey,
  flutterwaveKey,
  gocardlessToken,
  paddleApiKey,
  pagarmeSecretKey,
  paypalClientSecret,
  paystackSecretKey,
  plaidToken,
  polarAccessToken,
  rampClientSecret,
  razorpaySecret,
  shippoToken,
  shopifyToken,
  squareToken,
  stripeKey,
  stripeWebhookSecret,
  wechatPayKey,
];
