export { readPage } from './read';
