export { BLANK_HASH, hammingDistance } from './hash';
export { measurePicture } from './measure';
