/**
 * Whether only the rows in view are drawn.
 * @param rows elements of the data rows of one table part, in page order
 */
export function drawsRowsInView(_rows: readonly Element[]): boolean {
  return false;
}
