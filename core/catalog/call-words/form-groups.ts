/** Forms made in code whose value has a property for each control. https://angular.dev/guide/forms/reactive-forms */

export const FORM_GROUP_PACKAGES: ReadonlySet<string> = new Set(['@angular/forms', 'ngx-typed-forms', '@ngneat/reactive-forms']);

/** Methods of the builder that take an object with the controls. */
export const FORM_GROUP_METHODS: ReadonlySet<string> = new Set(['group', 'record']);

/** Classes that are made with an object of the controls. */
export const FORM_GROUP_CLASSES: ReadonlySet<string> = new Set(['FormGroup', 'UntypedFormGroup', 'FormRecord']);
