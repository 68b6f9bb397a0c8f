import { definePackageTypes } from '../define.ts';

const address = { line1: 'address', line2: 'address' } as const;
const party = { name: 'person-name', email: 'email', phone: 'mobile-phone', address } as const;

/** Whoever pays, and where it is sent. */
export default definePackageTypes({
  id: 'stripe',
  doc: 'https://docs.stripe.com/api/charges/object',
  modules: ['stripe', '@stripe/stripe-js'],
  types: {
    Charge: { billing_details: party, receipt_email: 'email', shipping: party },
    PaymentIntent: { receipt_email: 'email', shipping: party },
    PaymentMethod: { billing_details: party },
    Customer: { ...party, shipping: party },
    Invoice: { customer_name: 'person-name', customer_email: 'email', customer_phone: 'mobile-phone', customer_address: address },
    Session: { customer_details: party, customer_email: 'email', shipping_details: party },
  },
  examples: {
    finds: [
      "import Stripe from 'stripe'; const show = (c: Stripe.Charge) => console.log(c); show(body);",
      "import Stripe from 'stripe'; const show = (s: Stripe.Checkout.Session) => console.log(JSON.stringify(s)); show(body);",
      "import type { PaymentIntent } from '@stripe/stripe-js'; const show = (p: PaymentIntent) => console.log(p); show(body);",
    ],
    ignores: [
      "import Stripe from 'stripe'; const show = (c: Stripe.Charge) => console.log(c.id, c.amount); show(body);",
      "import Stripe from 'stripe'; const show = (p: Stripe.Price) => console.log(p); show(body);",
      "import type { Session } from './play'; const show = (s: Session) => console.log(s); show(body);",
    ],
  },
});
