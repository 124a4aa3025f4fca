/** The largest rule pack file, in UTF-16 units. */
export const PACK_FILE_CAP = 1_000_000;
