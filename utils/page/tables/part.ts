/** Head of one column as a part of a table draws it. */
export interface Head {
  /** The leaf header; undefined where the column has none. */
  element: Element | undefined;
  /** The header above it that spans several columns. */
  group?: Element;
}

/** One row as a part of a table draws it: its cells by column of the part, undefined where a neighbour spans. */
export interface Line {
  element: Element;
  cells: readonly (Element | undefined)[];
  /** In a foot, or pinned to an edge. */
  apart?: true;
}

/**
 * What one element draws of a table: heads, lines, or both. Several parts may make one logical table.
 */
export interface Part {
  /** Where it begins. */
  element: Element;
  /** All that draws it, from there on: one element, or a line of boxes and the lines under it. */
  elements: readonly Element[];
  heads: readonly Head[];
  lines: readonly Line[];
  /** Rows were there and cannot be matched with one another. */
  odd: boolean;
  /** Rows were there that hold no data: a placeholder, or a word that there is none. */
  vacant: boolean;
  /** Cells stand in the columns of the browser's own table layout: their place needs no proof. */
  laidOut: boolean;
  /** More rows than the reader takes in. */
  cut: boolean;
}
