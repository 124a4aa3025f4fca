import type { Words } from '../ui/words';
import type { CardDraft } from './card-draft';

/** An invented shop, to see what a card looks like. */
export function exampleDraft({ t, language }: Words): CardDraft {
  return {
    buyer: t('card.example.buyer'),
    currency: language === 'en' ? 'USD' : language === 'zh-TW' ? 'TWD' : 'CNY',
    from: t('card.example.from'),
    to: t('card.example.to'),
    tone: 'plain',
    avoid: t('card.example.avoid'),
    personas: (['1', '2'] as const).map((n) => ({
      key: `example-${n}`,
      name: t(`card.example.name${n}`),
      worries: t(`card.example.worries${n}`),
      words: t(`card.example.words${n}`),
    })),
  };
}
