export { locatePage, readPage } from './read';
export { watchPage } from './watch';
