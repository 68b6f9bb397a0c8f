import { defineModel } from '../define-model.ts';

/** Values start as they are given, and are handed to the function that submits them. */
export const formik = defineModel({
  id: 'formik',
  package: 'formik',
  doc: 'https://formik.org/docs/api/useFormik',
  flows: [
    {
      call: 'useFormik',
      from: ['argument[0].initialValues', 'return.setValues.argument[0]', 'return.setValues.argument[0].return'],
      to: 'return.values',
    },
    { call: 'useFormik', from: 'return.resetForm.argument[0].values', to: 'return.values' },
    { call: 'useFormik', from: 'argument[0].initialValues', to: 'return.initialValues' },
    { call: 'useFormik', from: 'return.values', to: ['argument[0].onSubmit.parameter[0]', 'argument[0].validate.parameter[0]'] },
    { call: 'useFormik', from: 'return.setStatus.argument[0]', to: 'return.status' },
  ],
  examples: {
    carries: [
      'import { useFormik } from "formik"; const f = useFormik({ initialValues: { p: user.phone }, onSubmit() {} }); sink(f.values.p)',
      'import { useFormik } from "formik"; useFormik({ initialValues: { p: user.phone }, onSubmit: (values) => sink(values.p) })',
      'import { useFormik } from "formik"; const f = useFormik({ initialValues: { p: "" }, onSubmit: (values) => sink(values.p) }); f.setValues({ p: user.phone })',
      'import { useFormik } from "formik"; const { values } = useFormik({ initialValues: { p: user.phone }, onSubmit() {} }); sink(values.p)',
    ],
    stops: [
      'import { useFormik } from "formik"; const f = useFormik({ initialValues: { p: user.phone, q: 1 }, onSubmit() {} }); sink(f.values.q)',
      'import { useFormik } from "formik"; useFormik({ initialValues: { p: user.phone, q: 1 }, onSubmit: (values) => sink(values.q) })',
      'import { useFormik } from "./formik"; const f = useFormik({ initialValues: { p: user.phone }, onSubmit() {} }); sink(f.values.p)',
    ],
  },
});
