export { readPage } from './read';
export { watchPage } from './watch';
