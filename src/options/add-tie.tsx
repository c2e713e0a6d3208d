import { useState } from 'preact/hooks';
import { RELATIONS } from '../knowledge/codes';
import { NOTHING_OWN } from '../knowledge/own';
import { today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { ClubField, clubOfName } from './club-field';
import { Disclosure } from './disclosure';
import { Form, Select } from './form';
import { keyOf } from './labels';
import type { DetailsProps } from './source-details';

interface Props extends DetailsProps {
  /** Clubs that have a row already. */
  readonly taken: ReadonlySet<string>;
}

/** A tie that the catalogue does not have. */
export function AddTie(props: Props) {
  const t = useStrings();
  return <Disclosure label={t('options_tie_add')}>{() => <TieForm {...props} />}</Disclosure>;
}

function TieForm({ source, basis, change, taken }: Props) {
  const t = useStrings();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('covers-closely');
  const [problem, setProblem] = useState('');
  async function add(): Promise<void> {
    const club = clubOfName(basis, name);
    if (club === null || taken.has(club)) {
      return setProblem(t(club === null ? 'options_tie_unknown' : 'options_own_known', [name.trim()]));
    }
    const leaning = { source: source.id, club, relation, date: today() };
    const stored = await change({ own: 'add', rows: { ...NOTHING_OWN, leanings: [leaning] } });
    if (stored) setName('');
    setProblem('');
  }
  return (
    <Form submit={add}>
      <Select
        label={t('options_tie_relation')}
        options={RELATIONS}
        shown={(one) => t(`options_relation_${keyOf(one)}`)}
        value={relation}
        change={setRelation}
      />
      <ClubField label={t('options_tie_club')} basis={basis} value={name} change={setName} />
      <button type="submit">{t('options_tie_add_button')}</button>
      <p role="alert">{problem}</p>
    </Form>
  );
}
