/** Pages of our own for the end-to-end tests, as a news site would serve them. */

export interface PageSpec {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lang?: string;
  /** ISO day or time; default: now, since a page of yesterday's window is flagged as old. */
  readonly published?: string;
  /** Markup put before and after the story. */
  readonly before?: string;
  readonly after?: string;
  readonly head?: string;
}

/**
 * A page that keeps what the reader's page must not lose: `window.before` holds the story's markup and the page's height
 * as they were when it was loaded, `window.shift` the layout shifts since.
 */
export function page(spec: PageSpec): string {
  const published = spec.published ?? new Date().toISOString();
  return `<!doctype html><html lang="${spec.lang ?? 'en'}"><head><meta charset="utf-8"><title>${spec.title}</title>
<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="${published}">
<style>body{margin:0 auto;max-width:640px;padding:16px;font:18px/1.5 Georgia,serif}</style>${spec.head ?? ''}
<script>addEventListener('DOMContentLoaded', () => {
  const story = document.querySelector('article');
  window.before = { story: story && story.outerHTML, height: document.documentElement.scrollHeight };
  window.shift = 0;
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
      .observe({ type: 'layout-shift', buffered: true });
});</script></head>
<body><header><nav><a href="/">Home</a> <a href="/sport/">Sport</a></nav></header>${spec.before ?? ''}
<article><h1>${spec.title}</h1>${spec.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>${spec.after ?? ''}
<footer><p>Written for a test.</p></footer></body></html>`;
}

/** Two stories, each with a named report: one of the selling club's city, one of the seller's country. */
export const RUMOUR: PageSpec = {
  title: 'Leeds plan offer for Torino midfielder Marco Bellandi',
  paragraphs: [
    'Leeds United are preparing an offer for Torino midfielder Marco Bellandi, according to Tuttosport.',
    'The Turin paper reports that talks have been held with the 24-year-old’s agent and that Torino want £30million.',
    '“Bellandi is not for sale,” Torino sporting director Davide Vagnati told reporters on Monday.',
    'Bellandi has scored six goals for Torino this season and started every league match since September.',
    'Elsewhere, Leeds have opened talks with Lens over a deal for winger Luc Perrin, according to L’Equipe.',
    'Perrin, 22, is out of contract in 2027. He has four assists this season.',
  ],
};

/** What a club may tell of itself, and those who follow it in their own words. */
export const OWN_NEWS: PageSpec = {
  title: 'Marco Bellandi joins Arsenal from Torino',
  paragraphs: [
    'Midfielder Marco Bellandi has joined Arsenal from Torino.',
    'The 24-year-old has signed a long-term contract and will wear the number 16 shirt.',
    'Bellandi scored six goals for Torino this season and played in the Champions League.',
  ],
};

export const QUIET: PageSpec = {
  title: 'Leeds beat Torino in a friendly',
  paragraphs: [
    'Leeds United beat Torino 2-1 in a pre-season friendly at Elland Road on Saturday in front of 20,000 supporters.',
    'The home side scored twice in the second half after a goalless first, and the goalkeeper saved a late penalty.',
    'The manager praised his players for their running and said that the team would train again on Monday.',
    'The visitors had a goal ruled out for offside before the break and hit the post through their captain.',
  ],
};

export const SPANISH: PageSpec = {
  title: 'El Leeds prepara una oferta por el centrocampista Marco Bellandi',
  lang: 'es',
  paragraphs: [
    'El Leeds United prepara una oferta por el centrocampista del Torino Marco Bellandi, según informa Tuttosport.',
    'El club italiano pide treinta millones de euros por el jugador, que tiene contrato hasta el verano de 2027.',
    'El futbolista ha marcado seis goles esta temporada y ha jugado todos los partidos desde el mes de septiembre.',
  ],
};
