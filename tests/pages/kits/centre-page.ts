import type { CentrePage, PageTruth } from '../centre';
import { type BackOffice, backOffice } from './back-office';
import { type FormSection, formTruth } from './form';
import { type Card, cardTruths } from './furniture';
import { type Table, truthOf } from './table';

/** What all pages of one back-office have in common. */
export type Office = Omit<BackOffice, 'heading' | 'title'> & Pick<CentrePage, 'marketplace'> & { title: string };

/** One page as data: where it stands, what stands on it. */
export type Sheet = Pick<CentrePage, 'pageKind' | 'url' | 'rests'> &
  Pick<PageTruth, 'window' | 'attribution' | 'never'> & {
    heading: string;
    content(): string;
    /** Tables a reader must read, each once. */
    tables?: readonly Table[];
    cards?: readonly Card[];
    form?: readonly FormSection[];
    /** Fields beyond those of the form. */
    fields?: PageTruth['fields'];
    style?: string;
  };

/** Makes the pages of one back-office. */
export function centreOf(office: Office): (sheet: Sheet) => CentrePage {
  return ({ pageKind, url, heading, content, tables = [], cards, form, fields, style = '', window, attribution, never, rests }) => {
    const { marketplace } = office;
    const told = form ? formTruth(form) : {};
    const truth: PageTruth = {
      marketplace,
      pageKind,
      ...told,
      ...(fields ? { fields: { ...told.fields, ...fields } } : {}),
      tables: tables.map(truthOf),
      ...(cards ? { cards: cardTruths(cards) } : {}),
      ...(window ? { window } : {}),
      ...(attribution ? { attribution } : {}),
      ...(never ? { never } : {}),
    };
    return {
      marketplace,
      pageKind,
      url,
      title: `${office.brand} · ${heading}`,
      html: () => backOffice({ ...office, heading, style: (office.style ?? '') + style }, content()),
      ...(rests ? { rests } : {}),
      truth,
    };
  };
}
