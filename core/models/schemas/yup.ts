import { defineModel, type FlowRow } from '../define-model.ts';

const MAKERS = ['object', 'string', 'number', 'array', 'mixed', 'date', 'tuple'];
const CHAINED = ['shape', 'required', 'defined', 'noUnknown', 'strict', 'concat', 'test', 'label', 'typeError', 'matches', 'email'];

/** An error of validation holds under `value` what was validated. */
export const yup = defineModel({
  id: 'yup',
  package: 'yup',
  doc: 'https://github.com/jquense/yup#validationerrorerrors-string--arraystring-value-any-path-string',
  flows: ['validate', 'validateSync'].map((name): FlowRow => ({
    call: `YupSchema#${name}`,
    from: 'argument[0]',
    to: 'return.thrown.value',
  })),
  returns: {
    ...Object.fromEntries(MAKERS.map((call) => [call, 'YupSchema'])),
    ...Object.fromEntries(CHAINED.map((name) => [`YupSchema#${name}`, 'YupSchema'])),
  },
  examples: {
    carries: [
      'import * as yup from "yup"; const s = yup.object({}); try { await s.validate({ p: user.phone }) } catch (e) { sink(e.value.p) }',
      'import { string } from "yup"; try { string().required().validateSync(user.phone) } catch (e) { sink(e.value) }',
      'import { string } from "yup"; string().validate(user.phone).catch((e) => sink(e.value))',
    ],
    stops: [
      'import { string } from "yup"; try { string().validateSync(user.phone) } catch (e) { sink(e.path) }',
      'import { string } from "yup"; try { string().validateSync(user.phone) } catch (e) { sink(e.errors) }',
      'import { string } from "yup"; sink(string().isValidSync(user.phone))',
    ],
  },
});
