/**
 * Where a table stands: the elements that draw it, and those that draw the page's other tables, whose surroundings are not its own. A count or a
 * pager is told for a table only when it stands nearer to it than to any other.
 */
export interface TablePlace {
  /** Everything that draws this table, in page order: one element, or a header beside a body, or the parts of a split. */
  elements: readonly Element[];
  others: readonly Element[];
}
