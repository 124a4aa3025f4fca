import { READING_CAPS } from '../reading/reading';
import { readForm } from './form';
import { languageOf } from './language';
import { type PageReader, titleOf } from './page-reader';
import { scan } from './scan';

/** Reads a listing editor by its labels. */
export const readEditorPage: PageReader = function* (document, marketplace, hostname, controls) {
  const walked = yield* scan(document);
  yield;
  const form = yield* readForm(walked, marketplace.fields, controls);
  return {
    roots: walked.roots,
    expected: marketplace.fields.filter((field) => field.expected),
    read: {
      fields: form.fields.slice(0, READING_CAPS.fields),
      notRead: form.notRead,
      language: languageOf(titleOf(form.fields), '', hostname, marketplace),
    },
  };
};
