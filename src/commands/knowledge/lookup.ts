/** `knowledge lookup NAME`: what the words would match, how sure, and why. */
import { nameKey } from '../../knowledge/fold';
import type { Why } from '../../knowledge/strength';
import { gradedSurfaces } from '../../knowledge/surfaces';
import type { Tables } from '../../knowledge/tables';
import type { Hit, Knowledge } from '../../knowledge/types';
import { tokensOf } from '../../pipeline/sentences/tokens';
import type { Token } from '../../pipeline/types/sentence';

function tableOf(kind: string): string {
  if (kind === 'country' || kind === 'nationality') return 'countries';
  return `${kind}s`;
}

const RULES: Readonly<Record<Exclude<Why['rule'], 'other'>, string>> = {
  hand: 'set by hand',
  word: 'an ordinary word',
  'given-name': 'a given name',
  place: 'a place better known than its club',
  short: 'three letters or fewer',
  free: 'no ordinary word, no other owner',
};

const because = (why: Why): string => (why.rule === 'other' ? `means ${why.kind} ${why.id} first` : RULES[why.rule]);

function hitLines(hit: Hit, tokens: readonly Token[], text: string): readonly string[] {
  const words = text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end);
  return hit.candidates.map((one) => {
    const marks = [one.word && 'also a word', one.place && 'also a town', one.women && "the women's side"];
    const how = one.strength === 'safe' ? 'matches alone' : 'needs context';
    return `  "${words}" → ${one.kind} ${one.id} (${[one.form, how, ...marks].filter(Boolean).join(', ')})`;
  });
}

/** Rows that have the name or begin or end with its words, so that a reader sees what else was meant. */
function nearby(tables: Tables, key: string): readonly string[] {
  const names = new Map<string, string>();
  for (const { kind, id, text } of gradedSurfaces(tables)) {
    const other = nameKey(text);
    if (other !== key && ` ${other} `.includes(` ${key} `)) names.set(`${kind} ${id}`, text);
  }
  return [...names].slice(0, 12).map(([row, text]) => `  "${text}" → ${row}`);
}

/** The report on a name, or on each name in a sentence. */
export function lookup(text: string, tables: Tables, knowledge: Knowledge): string {
  const key = nameKey(text);
  const tokens = tokensOf(text, 0, text.length);
  const hits = knowledge.match(tokens).flatMap((hit) => hitLines(hit, tokens, text));
  const rows = gradedSurfaces(tables)
    .filter((one) => nameKey(one.text) === key)
    .map(
      (one) =>
        `  data/${tableOf(one.kind)}.json, ${one.id}: ${one.form} "${one.text}" is ${one.strength}: ${because(one.why)}`,
    );
  const club = knowledge.clubByName(text);
  const source = knowledge.sourceByName(text);
  const asked = [
    ...(club === null ? [] : [`  as a club: ${club.name} (${club.id})`]),
    ...(source === null ? [] : [`  as a source: ${source.name} (${source.kind} ${source.id})`]),
  ];
  const other = nearby(tables, key);
  return [
    'In a sentence:',
    ...(hits.length > 0 ? hits : ['  no match']),
    'Rows with this name:',
    ...(rows.length > 0 ? rows : ['  none']),
    ...(asked.length > 0 ? ['Typed by a user or in a label:', ...asked] : []),
    ...(other.length > 0 ? ['Longer names with these words:', ...other] : []),
    '',
  ].join('\n');
}
