import { defineModel } from '../define-model.ts';

/** The form stands for its own functions that read: they are given names of fields, none for all, or a function that gets all. */
export const reactHookForm = defineModel({
  id: 'react-hook-form',
  package: 'react-hook-form',
  doc: 'https://react-hook-form.com/docs/useform',
  flows: [
    {
      call: 'useForm',
      from: ['argument[0].defaultValues', 'argument[0].defaultValues.return', 'argument[0].values', 'return.reset.argument[0]'],
      to: 'return.values',
    },
    // Without default values, there is an object that fields are put into.
    { call: 'useForm', from: [], to: 'return.values.@keys' },
    { call: 'useForm', from: 'return', to: ['return.getValues', 'return.watch', 'return.handleSubmit', 'return.control'] },
    { call: 'HookForm#()', from: 'receiver.values[argument[0]]', to: 'return' },
    { call: 'HookForm#()', from: 'receiver.values', to: 'argument[0].parameter[0]' },
    { call: 'HookForm#setValue', from: 'argument[1]', to: 'receiver.values[argument[0]]' },
    { call: 'HookForm#reset', from: 'argument[0]', to: 'receiver.values', copies: 'properties' },
  ],
  returns: { useForm: 'HookForm', useFormContext: 'HookForm' },
  examples: {
    carries: [
      'import { useForm } from "react-hook-form"; const { getValues } = useForm({ defaultValues: { p: user.phone } }); sink(getValues("p"))',
      'import { useForm } from "react-hook-form"; const { getValues } = useForm({ defaultValues: { p: user.phone } }); sink(getValues().p)',
      'import { useForm } from "react-hook-form"; const form = useForm({ defaultValues: { p: user.phone } }); sink(form.watch("p"))',
      'import { useForm } from "react-hook-form"; const { handleSubmit } = useForm({ defaultValues: { p: user.phone } }); handleSubmit((data) => sink(data.p))',
      'import { useForm } from "react-hook-form"; const { reset, watch } = useForm({}); reset({ p: user.phone }); sink(watch("p"))',
      'import { useForm } from "react-hook-form"; const form = useForm({}); form.setValue("p", user.phone); sink(form.getValues("p"))',
    ],
    stops: [
      'import { useForm } from "react-hook-form"; const { getValues } = useForm({ defaultValues: { p: user.phone, q: 1 } }); sink(getValues("q"))',
      'import { useForm } from "react-hook-form"; const { getValues } = useForm({ defaultValues: { p: user.phone, q: 1 } }); sink(getValues().q)',
      'import { useForm } from "react-hook-form"; const { handleSubmit } = useForm({ defaultValues: { p: user.phone, q: 1 } }); handleSubmit((data) => sink(data.q))',
      'import { useForm } from "./form"; const { getValues } = useForm({ defaultValues: { p: user.phone } }); sink(getValues("p"))',
    ],
  },
});
