export { measurePicture } from './measure';
export { samePicture } from './same';
