import { defineAnswer } from '../../define-answer.ts';

/** A customer of Stripe, created or read, with the address, number and name that were given. */
export default defineAnswer({
  id: 'stripe',
  doc: 'https://docs.stripe.com/api/customers/object',
  calls: [{ from: { receiver: ['stripe.customers', 'stripeClient.customers', 'getStripe().customers'] }, members: ['create', 'update', 'retrieve', 'list', 'search'] }],
  fields: [
    { name: 'email', kind: 'email' },
    { name: 'name', kind: 'person-name' },
    { name: 'phone', kind: 'mobile-phone' },
    { name: 'address', kind: 'address' },
    { name: 'shipping', kind: 'address' },
    { name: 'data', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'const made = await stripe.customers.create({ email: given }); console.log(made)',
      'const found = await stripe.customers.list({ limit: 3 }); console.log(found)',
    ],
    ignores: [
      'const made = await stripe.customers.create({ email: given }); console.log(made.id)',
      'const intent = await stripe.paymentIntents.create({ amount, currency }); console.log(intent.status)',
      'const price = await stripe.prices.create({ unit_amount: 3 }); console.log(price)',
    ],
  },
});
