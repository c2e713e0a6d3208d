/** Parts of the card that show the page's own words: cautions, money, contract, the reasons of a mark. */
import type { CautionView, ClaimView, Evidence, StoryView, Translate } from '../receipt/view';

/** More quotations than these behind one statement are a wall of text. */
const MOST_QUOTED = 2;

/** Quotations, each once. */
export function Quoted({ words }: { readonly words: readonly Evidence[] }) {
  const all = words.map((one) => one.text.trim()).filter((text) => text !== '');
  const texts = [...new Set(all)].slice(0, MOST_QUOTED);
  return (
    <>
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </>
  );
}

interface CautionsProps {
  readonly title: string;
  readonly rows: readonly CautionView[];
  readonly strong: boolean;
}

/** Flags or facts with the words that triggered them. */
export function Cautions({ title, rows, strong }: CautionsProps) {
  if (rows.length === 0) return null;
  return (
    <section class={strong ? 'flags' : 'facts'}>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.rule}>
            <b>{row.label}</b> {row.message}
            <Quoted words={row.evidence.filter((one) => !row.message.includes(one.text.trim()))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sums with their meaning. */
export function Money({ story, t }: { readonly story: StoryView; readonly t: Translate }) {
  const { money, contractEnd } = story;
  if (money.length === 0 && contractEnd === null) return null;
  return (
    <section>
      <h3>{t('card_money')}</h3>
      <ul>
        {money.map(({ words, meaning }) => (
          <li key={words.start}>
            <b>{words.text}</b> {meaning}
          </li>
        ))}
        {contractEnd !== null && (
          <li>
            <b>{t('card_contract')}</b> <q>{contractEnd.text}</q>
          </li>
        )}
      </ul>
    </section>
  );
}

interface WhyProps {
  readonly story: StoryView;
  readonly claim: ClaimView;
  readonly t: Translate;
}

/** For each marked sentence the words that made it one. */
export function Why({ story, claim, t }: WhyProps) {
  const first = story.claims.filter((one) => one.claim === claim.claim);
  const rest = story.claims.filter((one) => one.claim !== claim.claim);
  return (
    <details class="why">
      <summary>{t('card_why')}</summary>
      <ol>
        {[...first, ...rest].map((one) => (
          <li key={one.claim}>
            <p class="quiet">{one.text}</p>
            <ul>
              {one.why.map(({ words, because }, at) => (
                // The same words may count for two reasons.
                <li key={at}>
                  <q>{words.text}</q> {because}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
