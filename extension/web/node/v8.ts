/** A web worker does not show how much memory it may use: nothing is held for which ample memory is needed. */
export function getHeapStatistics(): { readonly heap_size_limit: number } {
  return { heap_size_limit: 0 };
}
