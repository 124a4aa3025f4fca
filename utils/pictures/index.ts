export { measurePicture } from './measure';
export { copiesIn, samePicture } from './same';
