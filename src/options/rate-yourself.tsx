import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { NOTHING_OWN, type OwnRating } from '../knowledge/own';
import { ownRating } from '../knowledge/own-rows';
import type { RatingRow } from '../knowledge/schema/sources';
import { today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { Disclosure } from './disclosure';
import { Form, TextField } from './form';
import type { SectionProps } from './props';

interface Props {
  readonly rating: RatingRow;
  readonly own: OwnRating | null;
  readonly change: SectionProps['change'];
}

/** The reader's own rating in place of one by others: given, changed, taken away again. */
export function RateYourself(props: Props) {
  const t = useStrings();
  const { rating, own, change } = props;
  const key = own === null ? 'options_rating_own' : 'options_rating_own_change';
  return (
    <>
      {own !== null && (
        <button
          type="button"
          aria-label={t('options_rating_own_remove_name', [own.statement])}
          onClick={() => void change({ own: 'remove', key: { ownRating: rating.id } })}
        >
          {t('options_rating_own_remove')}
        </button>
      )}
      <Disclosure label={t(key)} name={t(`${key}_name`, [rating.statement])}>
        {() => <RatingForm {...props} />}
      </Disclosure>
    </>
  );
}

function RatingForm({ rating, own, change }: Props) {
  const t = useStrings();
  const [typed, setTyped] = useState(own?.statement ?? '');
  const [problem, setProblem] = useState('');
  async function keep(): Promise<void> {
    const row = { rating: rating.id, statement: typed.trim(), date: today() };
    if (!v.is(ownRating, row)) return setProblem(t('options_rating_own_bad'));
    setProblem('');
    await change({ own: 'add', rows: { ...NOTHING_OWN, ratings: [row] } });
  }
  return (
    <Form submit={keep}>
      <TextField label={t('options_rating_own_field')} value={typed} change={setTyped} problem={problem} />
      <button type="submit">{t('options_rating_own_keep')}</button>
    </Form>
  );
}
