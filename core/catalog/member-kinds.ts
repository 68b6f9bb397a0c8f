import type { Confidence, KindId } from '../types.ts';

/** A property whose kind only the object it is read from tells. */
export interface MemberKind {
  readonly kind: KindId;
  readonly confidence: Confidence;
  /** Names of the objects. */
  readonly of: readonly string[];
  /** Last words of such names. */
  readonly ofLast?: readonly string[];
}

/** Objects that hold an address in parts. */
const ADDRESSES = ['endereco', 'direccion', 'alamat', 'adresse', 'billing_address', 'billingAddress', 'shipping_address', 'address', 'addr', 'addressInfo', 'addrInfo', 'addressForm', 'addressDetail', 'userAddress', 'receiverAddress', 'shippingAddress', 'deliveryAddress', 'defaultAddress', 'selectedAddress', 'currentAddress', 'homeAddress'];

/** Who a mail is from or for, as parsers and transports of mail name it. https://nodemailer.com/extras/mailparser/#address-object */
const MAILBOXES = ['mailFrom', 'rcptTo', 'from', 'to', 'cc', 'bcc', 'replyTo', 'envelope', 'envelopeFrom', 'envelopeTo'];

/** Persons that are no other thing with a name, whom a program deals with under these nouns. */
const PERSONS = [
  'lead', 'guest', 'attendee', 'donor', 'volunteer', 'nurse', 'caregiver', 'invitee', 'beneficiary', 'enquirer', 'inquirer', 'traveler', 'traveller', 'claimant', 'signatory', 'respondent', 'borrower', 'renter', 'landlord', 'spouse', 'father', 'mother', 'nominee', 'therapist', 'pharmacist',
  'physician', 'dentist', 'practitioner', 'surgeon', 'clinician', 'midwife', 'nanny', 'babysitter', 'pupil', 'trainee', 'mentee', 'freelancer', 'contestant', 'participant', 'payer', 'payee', 'cardholder', 'debtor', 'creditor', 'prospect',
];

/** Parts of a payment or a token that are about one person. https://docs.stripe.com/api/charges/object, https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
const ABOUT_PERSONS = ['billing_details', 'billingDetails', 'customer_details', 'customerDetails', 'shipping_details', 'shippingDetails', 'billing_address', 'billingAddress', 'shipping_address', 'shippingAddress', 'claims', 'idTokenClaims', 'individual'];

/** Records of patients and who treats them. https://hl7.org/fhir/patient.html */
const PATIENTS = ['patient', 'practitioner', 'relatedPerson'];

/** Documents, cards and accounts that have a number: what a field is that is called after nothing else, as a passport's `number`. */
const NUMBERED: readonly MemberKind[] = [
  { kind: 'mobile-phone', confidence: 'medium', of: [], ofLast: ['phone', 'mobile'] },
  { kind: 'passport', confidence: 'medium', of: [], ofLast: ['passport'] },
  { kind: 'id-card', confidence: 'medium', of: ['idCard', 'id_card', 'identityCard', 'identity_card', 'nationalId', 'national_id', 'idDocument', 'id_document', 'identityDocument', 'identification'] },
  { kind: 'driver-licence', confidence: 'medium', of: ['driverLicense', 'driverLicence', 'driver_license', 'driver_licence', 'drivingLicense', 'drivingLicence', 'driving_license', 'driving_licence'] },
  { kind: 'bank-card', confidence: 'medium', of: ['creditCard', 'credit_card', 'debitCard', 'debit_card', 'bankCard', 'bank_card', 'paymentCard', 'payment_card'] },
  { kind: 'bank-account', confidence: 'medium', of: ['bankAccount', 'bank_account', 'bankDetails', 'bank_details'] },
];

/**
 * Properties by name. The parts of an address below the district lead to a door. Cookies carry the session of the person who sent them
 * (https://developer.mozilla.org/docs/Web/API/Document/cookie, https://www.rfc-editor.org/rfc/rfc6265#section-5.4).
 */
const ONE_KIND: readonly (readonly [string, MemberKind])[] = [
  // `handshake` is what a socket was opened with (https://socket.io/docs/v4/server-socket-instance/#sockethandshake), `getRequest()` gives the request
  // that an exception or a guard is about (https://docs.nestjs.com/fundamentals/execution-context#argumentshost-class).
  ['headers', { kind: 'session-token', confidence: 'medium', of: ['req', 'request', 'ctx', 'handshake', 'getRequest'] }],
  ['auth', { kind: 'session-token', confidence: 'medium', of: ['handshake'] }],
  // The id of the session is what its cookie holds: https://expressjs.com/en/resources/middleware/session.html#reqsessionid
  ['sessionID', { kind: 'session-token', confidence: 'medium', of: ['req', 'request', 'socket'] }],
  ['cookie', { kind: 'session-token', confidence: 'medium', of: ['document', 'headers', 'header'] }],
  ['cookies', { kind: 'session-token', confidence: 'low', of: ['req', 'request', 'ctx'] }],
  ...['session', 'sess', 'sid', 'sessid', 'connect.sid', 'koa.sess', 'koa:sess', 'EGG_SESS', 'PHPSESSID'].map((name): [string, MemberKind] => [name, { kind: 'session-token', confidence: 'medium', of: ['cookies', 'signedCookies'] }]),
  ['signedCookies', { kind: 'session-token', confidence: 'low', of: ['req', 'request', 'ctx'] }],
  ['name', { kind: 'person-name', confidence: 'medium', of: [...PERSONS, ...ABOUT_PERSONS] }],
  ...['given', 'family'].map((name): [string, MemberKind] => [name, { kind: 'person-name', confidence: 'medium', of: ['name', 'humanName', 'officialName'] }]),
  ['whatsapp', { kind: 'mobile-phone', confidence: 'medium', of: [], ofLast: ['customer', 'client', 'cliente', 'lead', 'patient', 'paciente', 'contact', 'contato', 'contacto', 'user', 'usuario', 'guest', 'recipient', 'member', 'student', 'aluno', 'pelanggan'] }],
  ['telecom', { kind: 'mobile-phone', confidence: 'medium', of: PATIENTS }],
  ['conditions', { kind: 'medical-record', confidence: 'medium', of: PATIENTS }],
  ['vitals', { kind: 'health-data', confidence: 'medium', of: PATIENTS }],
  ['address', { kind: 'email', confidence: 'medium', of: MAILBOXES, ofLast: ['email', 'mailbox'] }],
  // Who a mail was sent to: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#mail-object
  ['destination', { kind: 'email', confidence: 'medium', of: ['mailMeta', 'mailInfo', 'mailObject'], ofLast: ['mail'] }],
  ...['e164', 'nationalNumber'].map((name): [string, MemberKind] => [name, { kind: 'mobile-phone', confidence: 'medium', of: [], ofLast: ['phone', 'mobile'] }]),
  // What an invitation, a reset or a verification is opened with stands for nobody.
  ['token', { kind: 'one-time-token', confidence: 'medium', of: [], ofLast: ['invite', 'invitation', 'invitee', 'verification', 'reset', 'activation', 'confirmation', 'recovery', 'rsvp'] }],
  // What searching a place gives: https://developers.google.com/maps/documentation/javascript/reference/geocoder#GeocoderGeometry
  ['location', { kind: 'precise-location', confidence: 'medium', of: ['geometry'] }],
  ...['detail', 'details', 'detailInfo', 'street', 'line1', 'line2', 'houseNumber', 'doorNumber', 'room', 'formatted', 'address1', 'address2', 'address_1', 'address_2', 'streetName', 'logradouro', 'rua', 'calle', 'complemento'].map((name): [string, MemberKind] => [name, { kind: 'address', confidence: 'medium', of: ADDRESSES }]),
];

/** What a property of this name is, by the objects that it may be read from. */
export const memberKinds: ReadonlyMap<string, readonly MemberKind[]> = new Map([
  ...ONE_KIND.map(([name, kind]): [string, readonly MemberKind[]] => [name, [kind]]),
  ...['number', 'no', 'num'].map((name): [string, readonly MemberKind[]] => [name, NUMBERED]),
]);
