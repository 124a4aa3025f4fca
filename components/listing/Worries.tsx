import type { Finding } from '../../utils/findings/finding';
import { ListingFacts } from '../../utils/listing/facts';
import { type AnsweredWorry, answersFor } from '../../utils/listing/positioning/answers';
import type { Reading } from '../../utils/reading/reading';
import type { ShopCard } from '../../utils/shop/card';
import { usePanel } from '../shell/context';
import { fieldAt } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import './terms.css';

/** Persona by persona: which worries the copy answers, with the sentence that does, and which it leaves open. */
export default function Worries({ reading, card, finding }: { reading: Reading; card: ShopCard; finding: Finding }) {
  const { t } = useWords();
  const personas = answersFor(new ListingFacts(reading), card).filter(({ worries }) => worries.length > 0);
  return personas.map(({ name, worries }) => (
    <div key={name} className="worries">
      <h3>{t('card.worries.title', { name })}</h3>
      <ul className="plain-list">
        {worries.map((worry) => (
          <Worry key={worry.worry} worry={worry} reading={reading} finding={finding} />
        ))}
      </ul>
    </div>
  ));
}

function Worry({ worry: { worry, answer, unknown }, reading, finding }: { worry: AnsweredWorry; reading: Reading; finding: Finding }) {
  const { t } = useWords();
  const { session } = usePanel();
  // What was not read may hold the answer.
  const unread = finding.outcome === 'notRead';
  const open = unread ? 'notRead' : unknown ? 'review' : 'warn';
  const field = fieldAt(reading, answer?.place);
  return (
    <li>
      <OutcomeMark outcome={answer ? 'pass' : open} />
      <span>{worry}</span>
      <span className="quiet">{t(answer ? 'card.worries.answered' : unread ? 'card.worries.unread' : 'card.worries.open')}</span>
      {answer &&
        (field?.control === undefined ? (
          <span className="worry-answer">{answer.text}</span>
        ) : (
          <button
            type="button"
            className="worry-answer"
            aria-label={t('card.worries.show', { text: answer.text })}
            onClick={() => session.show({ key: '', finding: { ...finding, marks: [answer] }, field, accepted: undefined })}
          >
            {answer.text}
          </button>
        ))}
    </li>
  );
}
