/** What was measured of one picture. Shares are 0 to 1 of the whole area unless said otherwise. */
export interface PictureMeasure {
  /** Size of the file in pixels. */
  width: number;
  height: number;
  /** Media type where it is known: image/jpeg, image/png … */
  type?: string;
  /** Size of the file in bytes where it is known. */
  bytes?: number;
  /** Share of the pixels along the edge that are near white. */
  whiteBorder: number;
  /** Share of the pixels along the edge that are of one colour, whichever. */
  plainBorder: number;
  /** Share of all pixels that are near white. */
  whiteGround: number;
  /** Share of the frame that the box around the subject takes; absent where subject and ground cannot be told apart. */
  fill?: number;
  /** Box around the subject, shares of width and height. */
  box?: { left: number; top: number; right: number; bottom: number };
  /** A drawn frame runs along the edge. */
  framed: boolean;
  /** Hint of letters or a mark laid over the picture, 0 none to 1 likely; a person decides. */
  overlay: number;
  /** Variance of the Laplacian of the brightness, the higher the sharper. */
  sharpness: number;
  /** Perceptual hash of the brightness, 16 hexadecimal digits; whether two pictures are the same says `samePicture`. */
  hash: string;
  /** Mean colour as six hexadecimal digits: the hash alone cannot tell the red cup from the blue one. */
  tint: string;
}

/** Why the pixels of a picture were not measured. */
export const PICTURE_NOT_READ = [
  /** its site does not share the pixels with the page (CORS), and we fetch nothing ourselves */
  'notShared',
  /** it has not loaded, or failed to */
  'notLoaded',
  /** 0 x 0 pixels */
  'empty',
  /** more pixels than are taken in */
  'tooLarge',
  /** the file is damaged or of a kind the browser cannot draw */
  'broken',
  /** drawn by formula (SVG): it has no pixels of its own */
  'vector',
] as const;
export type PictureNotRead = (typeof PICTURE_NOT_READ)[number];

export type PictureState = { kind: 'measured'; measure: PictureMeasure } | { kind: 'notRead'; reason: PictureNotRead };
