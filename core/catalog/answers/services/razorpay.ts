import { defineAnswer } from '../../define-answer.ts';

const CLIENTS = ['razorpay', 'rzp', 'razorpayInstance', 'razorpayClient'];

/** Whom Razorpay pays or charges: customers, contacts, linked accounts and who paid, with what was given about them. */
export default defineAnswer({
  id: 'razorpay',
  doc: 'https://razorpay.com/docs/api/customers/',
  calls: [
    {
      from: { receiver: CLIENTS.flatMap((client) => ['customers', 'accounts', 'contacts', 'payments', 'paymentLink', 'stakeholders'].map((part) => `${client}.${part}`)) },
      members: ['create', 'edit', 'fetch', 'all', 'capture'],
    },
  ],
  fields: [
    { name: 'email', kind: 'email' },
    { name: 'contact', kind: 'mobile-phone' },
    { name: 'phone', kind: 'mobile-phone' },
    { name: 'name', kind: 'person-name' },
    { name: 'contact_name', kind: 'person-name' },
    { name: 'customer', kind: 'person-object' },
    { name: 'items', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'const account = await razorpay.accounts.create(given); console.log(account, "made")',
      'const payment = await rzp.payments.fetch(paymentId); console.log(payment)',
    ],
    ignores: [
      'const account = await razorpay.accounts.create(given); console.log(account.id)',
      'const plan = await razorpay.plans.create({ period, interval }); console.log(plan)',
    ],
  },
});
