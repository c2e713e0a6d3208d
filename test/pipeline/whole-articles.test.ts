/** Whole articles of our own through every stage: what the Receipt of each must say, and what it must not. */
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { AttributedClaim } from '../../src/pipeline/types/attribution';
import type { Caution, CautionRule } from '../../src/pipeline/types/caution';
import type { Story } from '../../src/pipeline/types/story';
import { analysed } from '../support/read';

function mainStory(analysis: Analysis): Story {
  const [story] = analysis.stories;
  if (story === undefined) throw new Error('the article tells no story');
  return story;
}

function leadClaim(analysis: Analysis): AttributedClaim {
  const claim = analysis.claims[mainStory(analysis).lead.claim];
  if (claim === undefined) throw new Error('the story has no lead');
  return claim;
}

const names = (claim: AttributedClaim) => claim.sources.map((source) => source.name);
const clubs = (analysis: Analysis, list: readonly number[]) => list.map((club) => analysis.mentions.clubs[club]?.name);
const cautions = (analysis: Analysis, rule: CautionRule): readonly Caution[] =>
  analysis.stories.flatMap((story) => story.cautions).filter((caution) => caution.rule === rule);
const notes = (analysis: Analysis, rule: string) => analysis.notes.filter((note) => note.rule === rule);

describe('a chain of three: this page, the paper it reads, whom that one cites', () => {
  const analysis = analysed(`Leeds keen on Torino midfielder Marco Bellandi

Leeds United have been linked with a move for Torino midfielder Marco Bellandi.

The Daily Mirror, citing Tuttosport, reports that the 24-year-old is wanted at Elland Road this summer.

Bellandi has scored six goals this season.`);

  it('keeps who cites whom', () => {
    const chained = analysis.claims.find((claim) => names(claim).includes('Tuttosport'));
    expect(chained && names(chained)).toEqual(['Daily Mirror', 'Tuttosport']);
    expect(chained?.sources.map((source) => source.via)).toEqual([null, 0]);
    expect(chained?.class).toBe('relayed');
  });

  it('counts one report, however many pass it on', () => {
    expect(mainStory(analysis).names).toBe(2);
    expect(mainStory(analysis).origins).toBe(1);
  });

  it('tells who would go where', () => {
    const story = mainStory(analysis);
    expect(clubs(analysis, story.from)).toEqual(['Torino']);
    expect(clubs(analysis, story.to)).toEqual(['Leeds United']);
  });
});

describe('a loop: two papers that cite each other', () => {
  const analysis = analysed(`Sevilla winger Iker Lasarte wanted by Aston Villa

Aston Villa are interested in Sevilla winger Iker Lasarte, according to Marca.

The Birmingham Mail, citing Marca, says that Villa have made contact with Sevilla over Lasarte.

Marca, citing the Birmingham Mail, reports that talks over Lasarte have begun.`);

  it('ends, and is one origin', () => {
    expect(mainStory(analysis).origins).toBe(1);
    expect(mainStory(analysis).names).toBe(2);
  });
});

describe('four titles of one owner on one report', () => {
  const analysis = analysed(`Everton in talks over Lens defender Hugo Marchal

Everton are in talks to sign Lens defender Hugo Marchal, according to the Daily Mirror.

The Daily Express reports that Everton are in talks with Lens over Marchal. The Daily Star says that Everton have held talks about Marchal.

The Liverpool Echo also reports that Everton are in talks with Lens for the 22-year-old.`);

  it('counts the owner once and says so', () => {
    expect(mainStory(analysis).names).toBe(4);
    expect(mainStory(analysis).origins).toBe(1);
    expect(cautions(analysis, 'single-origin')).toHaveLength(1);
  });
});

describe('a denial after the claim', () => {
  const analysis = analysed(`Roma want Brighton striker Adam Holloway

Roma want to sign Brighton striker Adam Holloway, according to Corriere dello Sport.

The Italian paper says that Roma have made an offer of £18million for Holloway.

Brighton said in a statement: "There has been no offer from Roma and Adam Holloway is not for sale."`);

  it('shows the denial beside the claim, by whom', () => {
    expect(mainStory(analysis).stage).toBe('bid');
    const [denial] = cautions(analysis, 'denied');
    expect(denial?.args[0]).toBe('Brighton & Hove Albion');
    expect(analysis.article.text.slice(denial?.start, denial?.end)).toContain('not for sale');
  });
});

describe('a headline that is ahead of its text', () => {
  const analysis = analysed(`Done deal: West Ham agree terms with Porto striker Tiago Valente

West Ham have been linked with Porto striker Tiago Valente.

According to O Jogo, West Ham are interested in the 23-year-old. The Portuguese paper reports that West Ham are monitoring Valente ahead of the summer.`);

  it('leads with what the cited text says and flags the gap', () => {
    expect(mainStory(analysis).stage).toBe('interest');
    expect(leadClaim(analysis).class).toBe('named-report');
    expect(cautions(analysis, 'headline-gap')).toHaveLength(1);
  });
});

describe('a move "today" while the window is closed', () => {
  const text = `Wolves to sign Braga winger Rui Abrantes today

Wolves are set to sign Braga winger Rui Abrantes today, according to A Bola.

A Bola reports that Wolves have agreed a £12m fee with Braga and that Abrantes will join immediately.`;

  it('is flagged in March and not in January', () => {
    expect(cautions(analysed(text, '2025-03-10'), 'window-closed')).toHaveLength(1);
    expect(cautions(analysed(text, '2025-01-20'), 'window-closed')).toHaveLength(0);
  });
});

describe('an account that describes its own standing', () => {
  const analysis = analysed(`Chelsea hold talks over Genk winger Milan Verstraete

Chelsea have held talks over a deal for Genk winger Milan Verstraete, according to The Touchline on X.

The Touchline claims to have its transfer news recognised by publications such as Marca and ESPN.`);

  it('is noted, and those it names are no sources', () => {
    expect(cautions(analysis, 'self-described')).toHaveLength(1);
    expect(notes(analysis, 'not-a-source').map((note) => note.source)).toContain('ESPN');
    for (const claim of analysis.claims) expect(names(claim)).not.toContain('ESPN');
  });
});

describe('an outlet that is praised but not cited', () => {
  const analysis = analysed(`Fulham target Betis midfielder Nico Arrabal

Fulham are interested in Betis midfielder Nico Arrabal, according to Estadio Deportivo.

Sky Sports pundits praised Arrabal after his goal against Girona last month. Marca named him in its team of the season.`);

  it('is no source', () => {
    expect(mainStory(analysis).names).toBe(1);
    for (const claim of analysis.claims) expect(names(claim)).not.toContain('Marca');
  });
});

describe('the order of unrelated paragraphs', () => {
  const first = 'Leeds United are interested in Torino midfielder Marco Bellandi, according to Tuttosport.';
  const second = 'Valencia have opened talks with Fulham over full-back Ivo Radnic, Marca reports.';
  const third = 'Celtic rejected a bid from Brentford for winger Jon Tait, a club statement said.';
  const chains = (paragraphs: readonly string[]) => {
    const analysis = analysed(['Transfer round-up', ...paragraphs].join('\n\n'));
    return new Map(
      analysis.claims.map((claim) => [
        analysis.article.text.slice(claim.start, claim.end),
        claim.sources.map((source) => [source.name, source.kind, source.via]),
      ]),
    );
  };

  it("changes no claim's chain", () => {
    const there = chains([first, second, third]);
    expect(there.size).toBe(3);
    expect(chains([third, first, second])).toEqual(there);
    expect(chains([second, third, first])).toEqual(there);
  });
});

describe('a two-month-old report sold as new', () => {
  const analysis = analysed(`Newcastle United eye transfer for Lyon full-back Yanis Kerbache

Newcastle United are eyeing a move for Lyon full-back Yanis Kerbache in the January transfer window.

In November 2025, L'Equipe reported that Newcastle are interested in signing Kerbache.

The 24-year-old has played 30 games in Ligue 1 this season.`);

  it('says how old its report is', () => {
    const [old] = cautions(analysis, 'stale');
    expect(old?.args).toEqual(expect.arrayContaining(["L'Équipe", 'date:2025-11']));
  });
});

describe('a vague opening, with the outlet named below', () => {
  const analysis = analysed(`Brentford keen on Lyon full-back Yanis Kerbache

Brentford are interested in signing Lyon full-back Yanis Kerbache, according to reports in France.

RMC Sport say that Brentford have asked about Kerbache, who is valued at £20m by Lyon.`);

  it('is one origin with it', () => {
    const story = mainStory(analysis);
    expect(leadClaim(analysis).sources[0]?.name).toBe('RMC Sport');
    expect(story.joined).toHaveLength(1);
    expect(story.origins).toBe(1);
  });

  it('keeps the words of its own sentence', () => {
    const vague = analysis.claims[mainStory(analysis).joined[0] ?? -1];
    expect(vague?.sources[0]?.kind).toBe('unnamed');
  });
});

describe('words on record, told to an outlet', () => {
  const analysis = analysed(`Sunderland captain Joe Hartnell wants to leave

Sunderland defender Joe Hartnell has told Sky Sports that he wants to leave the club this summer.

"I want to leave and play abroad," Hartnell told Sky Sports.`);

  it('are the speaker’s, who is the lead source', () => {
    const lead = leadClaim(analysis);
    expect(lead.class).toBe('on-record');
    expect(lead.sources[mainStory(analysis).lead.source]?.name).toBe('Joe Hartnell');
  });
});

describe('a digest of five outlets', () => {
  const analysis = analysed(`Friday's football gossip

Arsenal want Lens striker Luc Perrin. (Daily Mirror)

Everton are in talks with Torino over winger Marco Bellandi. (Sky Sports)

Fulham have made a bid for Betis midfielder Nico Arrabal. (Marca)

Celtic are interested in Genk midfielder Milan Verstraete. (Daily Record)

Leeds have agreed a fee with Porto for striker Tiago Valente. (A Bola)`);

  it('tells five stories, each on its own outlet’s word', () => {
    const told = analysis.stories.map((story) => {
      const source = analysis.claims[story.lead.claim]?.sources[story.lead.source];
      return [analysis.mentions.players[story.player]?.name, story.stage, source?.name];
    });
    expect(told).toEqual([
      ['Luc Perrin', 'interest', 'Daily Mirror'],
      ['Marco Bellandi', 'talks', 'Sky Sports'],
      ['Nico Arrabal', 'bid', 'Marca'],
      ['Milan Verstraete', 'interest', 'Daily Record'],
      ['Tiago Valente', 'agreed', 'A Bola'],
    ]);
  });
});
