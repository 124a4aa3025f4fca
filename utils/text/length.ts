/** Unit of a length limit: characters (code points), width (CJK and full-width 2, other 1), UTF-8 bytes. */
export type LengthUnit = 'characters' | 'width' | 'bytes';
