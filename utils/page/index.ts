export { readPage } from './read';
export { type Watch, watchPage } from './watch';
