/** The source segment in every form of DESIGN §6, from articles of our own. */
import { describe, expect, test } from 'vitest';
import { BADGE_LENGTH } from '../../src/receipt/badge';
import { pageView } from '../../src/receipt/page-view';
import { type ArticleSpec, analysisOf } from '../support/analysis';
import { tinyKnowledge } from '../support/knowledge';
import { english } from '../support/locales';

function segment(spec: ArticleSpec): string {
  return pageView(analysisOf(spec), tinyKnowledge, english).stories[0]?.badge.source ?? '';
}

const base = { players: ['Ola Brandt'], clubs: ['Northport', 'Eastvale United'] };

const forms: Readonly<Record<string, ArticleSpec>> = {
  'Brandt · Close/agreed · I. Duarte +1': {
    ...base,
    text: 'Brandt latest\n\nBrandt has agreed terms, says Inês Duarte. Radio Sud also reports that Brandt has agreed terms.',
    claims: [
      {
        at: 'has agreed terms, says',
        trigger: 'agreed terms',
        stage: 'agreed',
        sources: [{ kind: 'journalist', name: 'Inês Duarte', id: 'ines-duarte' }],
      },
      { at: 'also reports', stage: 'agreed', sources: [{ kind: 'outlet', name: 'Radio Sud', id: 'radio-sud' }] },
    ],
  },
  'Brandt · Interest · Radio Sud only': {
    ...base,
    text: 'Eastvale eye winger\n\nEastvale United are keen on Brandt, Radio Sud reports.',
    claims: [
      {
        at: 'keen on',
        to: ['Eastvale United'],
        stage: 'interest',
        sources: [{ kind: 'outlet', name: 'Radio Sud', id: 'radio-sud' }],
      },
    ],
  },
  'Interest · Terrace Wire (X) ← "sources"': {
    ...base,
    text: 'Winger unsettled\n\nTerrace Wire wrote: “Sources say Brandt is frustrated.”',
    claims: [
      {
        at: 'frustrated',
        stage: 'interest',
        move: 'exit',
        sources: [
          { kind: 'account', name: 'Terrace Wire', id: 'terrace-wire' },
          { kind: 'unnamed', words: 'Sources say', via: 0 },
        ],
      },
    ],
  },
  'Interest · "reports", no outlet named': {
    ...base,
    text: 'Northport rumours\n\nReports say Eastvale United are keen on Brandt.',
    claims: [
      {
        at: 'keen on',
        to: ['Eastvale United'],
        stage: 'interest',
        sources: [{ kind: 'unnamed', words: 'Reports', anonymity: 'vague' }],
      },
    ],
  },
  'Own words · Transfer Mill cites nobody': {
    ...base,
    outlet: 'transfer-mill',
    text: 'Eastvale United are keen on Brandt\n\nEastvale United want Brandt this month.',
    claims: [
      { at: 'keen on', stage: 'interest' },
      { at: 'want Brandt', stage: 'interest' },
    ],
  },
  "The Ledger's own report · nobody named": {
    ...base,
    outlet: 'the-ledger',
    text: 'Brandt wanted\n\nThe Ledger understands that Eastvale United are keen on Brandt.',
    claims: [
      {
        at: 'keen on',
        stage: 'interest',
        sources: [{ kind: 'outlet', name: 'The Ledger', id: 'the-ledger', own: true }],
      },
    ],
  },
  'Off · S. Farrow (Northport), quoted': {
    ...base,
    players: ['Oladapo Brandt-Kristensen'],
    text: 'Manager speaks\n\nSimon Farrow said: “Brandt-Kristensen is not for sale.”',
    claims: [
      {
        at: 'not for sale',
        stage: 'off',
        move: 'exit',
        sources: [{ kind: 'person', name: 'Simon Farrow', role: 'manager', club: 'Northport' }],
      },
    ],
    clubs: ['Northport'],
  },
  "Off · writer's view, no club quoted": {
    ...base,
    players: ['Ola Brandt'],
    text: 'Northport will not sell Brandt\n\nIt is hard to see Northport selling.',
    claims: [{ at: 'will not sell', stage: 'off', move: 'exit' }],
  },
  'Headline: Close/agreed · text: Talks': {
    ...base,
    text: 'Eastvale United agree Brandt deal\n\nRadio Sud reports that Eastvale United are in talks over Brandt.',
    claims: [
      { at: 'agree', to: ['Eastvale United'], stage: 'agreed' },
      {
        at: 'in talks',
        to: ['Eastvale United'],
        stage: 'talks',
        sources: [{ kind: 'outlet', name: 'Radio Sud', id: 'radio-sud' }],
      },
    ],
  },
  '3 names, 1 report · all from Radio Sud': {
    ...base,
    text: 'Brandt wanted\n\nThe Ledger, citing Radio Sud, says Brandt is wanted. Daily Tide, also citing Radio Sud, says Brandt may leave.',
    claims: [
      {
        at: 'is wanted',
        stage: 'interest',
        sources: [
          { kind: 'outlet', name: 'The Ledger', id: 'the-ledger' },
          { kind: 'outlet', name: 'Radio Sud', id: 'radio-sud', via: 0 },
        ],
      },
      {
        at: 'may leave',
        stage: 'interest',
        sources: [
          { kind: 'outlet', name: 'Daily Tide', id: 'daily-tide' },
          { kind: 'outlet', name: 'Radio Sud', id: 'radio-sud', via: 0 },
        ],
      },
    ],
  },
  'Brandt · Done · Northport announce it': {
    ...base,
    text: 'Brandt signs\n\nNorthport have announced the signing of Brandt.',
    claims: [
      {
        at: 'announced the signing',
        to: ['Northport'],
        stage: 'done',
        sources: [{ kind: 'club', name: 'Northport', id: 'northport', club: 'Northport' }],
      },
    ],
  },
};

describe('the source segment', () => {
  test.each(Object.entries(forms))('%s', (form, spec) => {
    expect(segment(spec)).toBe(form);
  });

  test.each(Object.entries(forms))('fits beside a headline: %s', (_form, spec) => {
    expect(segment(spec).length).toBeLessThanOrEqual(BADGE_LENGTH);
  });
});
