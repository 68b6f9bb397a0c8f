import { defineAnswer } from '../../define-answer.ts';

/** Components that edit or list addresses: what is saved, chosen or edited is the first argument of the event. */
export default defineAnswer({
  id: 'address-form',
  doc: 'https://vant-ui.github.io/vant/#/en-US/address-edit',
  events: [
    'vanaddresseditsave',
    'vanaddresslistselect',
    'vanaddresslistedit',
    'vanaddresslistclickitem',
    'vancontacteditsave',
    'vancontactlistselect',
    'nutaddresslistitemclick',
  ],
  isArgument: true,
  fields: [
    { name: 'name', kind: 'person-name' },
    { name: 'tel', kind: 'mobile-phone' },
    { name: 'addressDetail', kind: 'address' },
    { name: 'address', kind: 'address' },
  ],
  examples: {
    finds: [
      'function onVanAddressEditSave(content) { console.log(content) }',
      'function onVanAddressEditSave({ tel }) { console.log(tel) }',
      'function onVanAddressListSelect(item) { console.log(item.name) }',
    ],
    ignores: [
      'function onVanAddressEditSave(content) { console.log(content.areaCode) }',
      'function onVanAddressEditDelete(content) { console.log(content) }',
      'function onSave(content) { console.log(content) }',
    ],
  },
});
