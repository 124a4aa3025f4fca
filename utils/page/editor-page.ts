import type { FieldLabels } from '../marketplaces/marketplace';
import { type NotRead, READING_CAPS } from '../reading/reading';
import { readForm } from './form';
import { languageOf } from './language';
import { type PageReader, titleOf } from './page-reader';
import { scan } from './scan';

/** Reads a form by the labels of its fields, one list a marketplace (the same list at every call, so that its book of labels is made once). */
export function formReader(fieldsOf: (marketplace: Parameters<PageReader>[1]) => readonly FieldLabels[]): PageReader {
  return function* (document, marketplace, hostname, controls) {
    const fields = fieldsOf(marketplace);
    const walked = yield* scan(document);
    yield;
    const form = yield* readForm(walked, fields, controls);
    // What is beyond the reading's size is said to be missing, not left out in silence.
    const beyond = new Set(form.fields.slice(READING_CAPS.fields).map(({ field }) => field));
    const tooMany: NotRead[] = [...beyond].map((field) => ({ field, reason: 'tooLarge' }));
    return {
      roots: walked.roots,
      expected: fields.filter((field) => field.expected),
      read: {
        fields: form.fields.slice(0, READING_CAPS.fields),
        notRead: [...form.notRead, ...tooMany],
        language: languageOf(titleOf(form.fields), '', hostname, marketplace),
      },
    };
  };
}

/** Reads a listing editor. */
export const readEditorPage = formReader(({ fields }) => fields);
