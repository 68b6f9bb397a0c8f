/** How a helper of the program's own moves the parameters of a request into its body, as the text of its file has it. */
export const movedParameters: readonly string[] = [
  'config.data = params', 'options.data = params', 'config.data = config.params', 'options.data = options.params',
];
