/** Kinds with few values: a choice among them is still the person's, and their names are also those of dictionaries. */
export const categoryKinds: readonly string[] = [
  'gender', 'ethnicity', 'nationality', 'marital-status', 'political-status', 'education', 'occupation', 'blood-type', 'religion',
];
