/** Attributes of inputs by which a person, a browser or a telephone knows what belongs there. */

/**
 * What a value of an attribute means, as a name that the vocabulary knows.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill, https://reactnative.dev/docs/textinput
 */
export const INPUT_HINTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: { tel: 'phone', email: 'email', password: 'password', idcard: 'idCard', 'safe-password': 'password' },
  inputMode: { tel: 'phone', email: 'email' },
  keyboardType: { 'phone-pad': 'phone', 'email-address': 'email' },
  autoComplete: { tel: 'phone', email: 'email', 'street-address': 'homeAddress', bday: 'birthday', 'cc-number': 'bankCard', 'current-password': 'password', 'new-password': 'password', 'one-time-code': 'smsCode' },
  textContentType: { telephoneNumber: 'phone', emailAddress: 'email', password: 'password', newPassword: 'password', fullStreetAddress: 'homeAddress', birthdate: 'birthday', creditCardNumber: 'bankCard' },
};

/** Attributes without a value that hide what is typed: `<TextInput secureTextEntry />`. */
export const HIDING_ATTRIBUTE = 'secureTextEntry';

/** Attributes whose text a person reads beside the input or in it. */
export const INPUT_LABELS: readonly string[] = ['label', 'aria-label', 'placeholder', 'hintText', 'accessibilityLabel'];

/** Elements that write words beside an input: `<label>`, `<Form.Item label>`, `<InputLabel>`. */
export const LABEL_ELEMENT = /(?:^|[a-z])(?:label|Label)$|^(?:span|p|Text|dt|th|td|b|strong|small|h[3-6])$/;

/** Events of an input after which its value is another one: `onChangeText`. */
export const CHANGE_EVENTS = /^on(?:Change|Input|ValueChange|Blur|EndEditing|Update)/;

/** Words of a label before the name of the field: `Enter your phone number`, `Your email`. */
export const LABEL_REQUEST = /^(?:please )?(?:enter |type |provide |confirm |repeat )?(?:in )?(?:your |the |an? |my |new |current |primary )?/i;

/** Elements by which a person chooses, whose label names what is chosen and not what is typed: `<Checkbox label="Email" />`. */
export const CHOICES = /check|radio|switch|toggle|button|option|select|menu|column|link|tab|step/i;

/** Attributes of JSX whose value is a flag: https://react.dev/reference/react-dom/components/input#props */
export const FLAG_ATTRIBUTES: ReadonlySet<string> = new Set(['checked', 'defaultChecked', 'indeterminate']);
