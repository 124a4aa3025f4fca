export { type Candidate, candidatesOf, type TitleChange, withTitle } from './candidates';
export { joinParts, partFrom } from './join';
export { type OwnWord, ownWordsOf } from './own';
export { partsOf } from './parts';
export type { TitlePart } from './roles';
export { titleLimit } from './room';
