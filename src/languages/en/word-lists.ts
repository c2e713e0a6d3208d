/** Long lists of words that rules ask for (pipeline/text/words.ts). Packed with the phrase tables (rows.ts). */
export const WORD_LISTS = {
  /** Begin sentences and headlines so often that a capital says nothing. */
  notNames: (
    'a an the and but or so yet if as at by for from in into of on to up with without about after before since until while ' +
    'when where why how what which who whose that this these those there here it its he she they we you i his her their our ' +
    'my your him them us me is are was were be been has have had do does did will would could should may might must can ' +
    'not no never now then also apparently reportedly however meanwhile elsewhere although though despite because given according per via both ' +
    'either neither each every all some many most more several few one two three four five six seven eight nine ten ' +
    'first second third last next new old former ex current recent latest exclusive breaking report reports reported ' +
    'revealed official confirmed update updated live read watch see get more image images photo photos credit getty ' +
    'source sources transfer transfers news rumour rumours gossip deadline day summer winter january february march april ' +
    'may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'christmas easter boxing today tonight yesterday tomorrow season window club clubs side team football soccer sport sports league premier cup ' +
    'champions europa conference championship championships world euro euros euro2024 afcon var fifa uefa fa efl pfa ffp psr mls usa uk eu ' +
    'england spain italy germany france portugal europe european english spanish italian german french brazil argentina ' +
    'king queen sir lord dr mr mrs ms st north south east west central old great big main top star stars ace boss ' +
    'manager coach captain striker winger midfielder defender goalkeeper forward attacker playmaker teenager youngster ' +
    'international director president chairman owner agent journalist reporter insider expert even just only still once ' +
    'indeed hopefully thankfully unfortunately perhaps maybe yes no let speaking asked writing instead overall moreover furthermore additionally therefore ' +
    'like unlike unless whilst whereas whether though apart aside besides according regarding wee basically meantime eventually finally firstly secondly ' +
    'thus hence likewise otherwise having being during under over between among against amid following inside outside ' +
    'another other others such same much very too well quite rather nearly almost already again always often sometimes ' +
    'join joins joined sign signs signed signing want wants wanted agree agrees agreed bid bids offer offers talks deal ' +
    'move moves medical loan fee price set keen close eye eyes eyeing target targets plan plans plot plots make makes made ' +
    'leave leaves left stay stays sell buy price why what how whether will should could would can click subscribe follow ' +
    'any highly newly fellow national officer premiership facebook twitter instagram ' +
    'share email newsletter advertisement ad more full story trending related popular comments'
  ).split(' '),
  /** Last words of names of grounds, streets, companies and shows: such a run is nobody. */
  placeEndings: (
    'park road stadium arena ground lane trafford camp field stadion estadio bridge cup league trophy ballon city town village ' +
    'centre center hospital university street square house palace airport group media sports sport tv radio podcast ' +
    'channel network company limited ltd plc inc bank foundation association federation committee council board island ' +
    'islands sea coast county region newspaper post times news echo herald gazette mail mirror express telegraph show evening daily weekly chronicle observer argus advertiser courier bulletin tribune journal ' +
    'examiner press online insider ladies women giants'
  ).split(' '),
  /** What national teams are called: no player, no club. */
  nationalSides: [
    'super eagles',
    'black stars',
    'three lions',
    'socceroos',
    'olyroos',
    'matildas',
    'lionesses',
    'azzurri',
    'les bleus',
    'la roja',
    'la albiceleste',
    'albiceleste',
    'indomitable lions',
    'atlas lions',
    'bafana bafana',
    'teranga lions',
    'red devils of belgium',
    'reggae boyz',
    'el tri',
    'all whites',
    'blue samurai',
    'samurai blue',
    'taegeuk warriors',
    'taeguk warriors',
    'tartan army',
    'young lions',
    'super falcons',
    'falconets',
    'black queens',
    'black princesses',
    'copper queens',
    'chipolopolo',
    'banyana banyana',
    'banyana',
    'bafana',
    'harambee stars',
    'harambee starlets',
    'taifa stars',
    'reggae girlz',
    'football ferns',
    'desert foxes',
    'carthage eagles',
    'super eaglets',
    'flying eagles',
    'golden eaglets',
    'blue tigers',
    'young lionesses',
    'oranje',
    'la tri',
    'canarinho',
    'selecao',
    'les elephants',
    'syli national',
    'lone stars',
    'nadeshiko',
    'zebras',
    'warriors',
    'mighty warriors',
    'brave warriors',
    'soca warriors',
    'cranes',
    'amavubi',
    'leone stars',
    'black starlets',
    'super eagle',
    'zanzibar heroes',
    'kilimanjaro stars',
  ],
  /** Towns and parts of the world that a player comes from or goes to; alone they are no club. Keys in small letters. */
  cities: (
    'africa asia europe scandinavia oceania america naples munich berlin vienna zurich geneva brussels amsterdam rotterdam ' +
    'copenhagen stockholm oslo helsinki warsaw prague budapest bucharest belgrade zagreb athens moscow kiev kyiv ankara istanbul ' +
    'tokyo seoul beijing shanghai mumbai kolkata delhi sydney melbourne auckland riyadh jeddah doha dubai cairo lagos abuja ' +
    'nairobi accra dakar johannesburg durban chicago boston miami atlanta seattle toronto montreal vancouver dallas ' +
    'houston philadelphia washington dublin cork belfast edinburgh aberdeen dundee perth barnet birmingham bristol ' +
    'leeds sheffield newcastle liverpool nottingham florence bologna genoa bergamo verona venice seville bilbao valencia ' +
    'lyon marseille nice monaco lille nantes brazil argentina'
  ).split(' '),
};

/** Names of the lists. */
export type WordList = keyof typeof WORD_LISTS;
