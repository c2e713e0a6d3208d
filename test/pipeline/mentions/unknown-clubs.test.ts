/** Clubs that no catalogue has, by the form of their names and by their place. All names are invented. */
import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

function clubsIn(body: string): readonly string[] {
  const { mentions } = read(`Transfer news of the day\n\n${body}`);
  const named = mentions.list.filter((mention) => mention.kind === 'club' && mention.how !== 'description');
  return [
    ...new Set(named.map((mention) => (mention.kind === 'club' ? (mentions.clubs[mention.club]?.name ?? '') : ''))),
  ];
}

describe('a club that nobody knows', () => {
  it.each([
    ['Kambo Talenda midfielder Peter Otieno will sign for Arsenal this week.', 'Kambo Talenda'],
    ['Nakuru Ramblers are braced for the exit of striker Jacques Okoth.', 'Nakuru Ramblers'],
    ['Villa Talora have turned down an offer for striker Jacques Okoth.', 'Villa Talora'],
    ['Striker Jacques Okoth joins Arsenal after playing for Talora last season.', 'Talora'],
    ['Striker Jacques Okoth, who has 12 goals for Talora, is wanted by Arsenal.', 'Talora'],
    ['Striker Jacques Okoth can go in June, when his contract with Gorma Lions expires.', 'Gorma Lions'],
    ['Striker Jacques Okoth has left Jeonju Talora to join Arsenal.', 'Jeonju Talora'],
    ['A move from Lokoja United to Arsenal is near for Jacques Okoth.', 'Lokoja United'],
    ['Arsenal want striker Jacques Okoth of Gorma Rangers.', 'Gorma Rangers'],
    ['Chelsea, Yeni Talora and Arsenal are keen on striker Jacques Okoth.', 'Yeni Talora'],
    ['Lyon are losing striker Jacques Okoth to either Molde of Norway or Zambo Mazemba of Congo.', 'Zambo Mazemba'],
    ['Arsenal have signed striker Jacques Okoth from title-chasing side Talora.', 'Talora'],
    ['Arsenal have signed striker Jacques Okoth from Swedish outfit, Talora.', 'Talora'],
    ['Iraqi Al-Talora block the transfer of Jacques Okoth to Arsenal.', 'Al-Talora'],
    ['Relegated Gorma United have put striker Jacques Okoth up for sale.', 'Gorma United'],
    ['LONDON Hull Talora FC signed striker Jacques Okoth from Arsenal.', 'Hull Talora FC'],
    ['Saudi Arabian Club Talora FC want striker Jacques Okoth of Arsenal.', 'Talora FC'],
    ['Striker Jacques Okoth has joined Talora Club from Arsenal.', 'Talora Club'],
    ['Inter Kuvala have signed striker Jacques Okoth from Arsenal.', 'Inter Kuvala'],
    ['Striker Jacques Okoth is set to leave Dinamo Gorma for Arsenal.', 'Dinamo Gorma'],
    ['Harlow Celtic forward Jacques Okoth may go. Arsenal have watched Harlow Celtic twice.', 'Harlow Celtic'],
  ])('%s', (body, club) => expect(clubsIn(body)).toContain(club));

  it('goes by the last word of its name too', () => {
    const body =
      'Nakuru Ramblers are braced for the exit of striker Jacques Okoth. Okoth has nine goals for Ramblers this season.';
    expect(clubsIn(body)).toEqual(['Nakuru Ramblers']);
  });
});

describe('no club', () => {
  it.each([
    ['Arsenal won with a late goal for Jacques Okoth when they met Lyon.', 'Jacques Okoth'],
    ['The Club are pleased to confirm that striker Jacques Okoth has signed.', 'Club'],
    ['The Football Club and striker Jacques Okoth have agreed to part.', 'Football Club'],
    ['Striker Jacques Okoth flew to New York City on Monday to meet Arsenal.', 'New York City'],
    ['Striker Jacques Okoth told Inter Channel that Arsenal have called him.', 'Inter Channel'],
    ['Inter Striker Jacques Okoth is wanted by Arsenal.', 'Inter Striker'],
    ['Later Celtic want to sign striker Jacques Okoth.', 'Later Celtic'],
    ['Development Squad forward Jacques Okoth has joined Arsenal.', 'Development Squad'],
    ['Arsenal will watch the Germans as the Germans are closing in on Jacques Okoth.', 'Germans'],
    ['Arsenal striker Jacques Okoth joined the Monaco Golf Club on holiday.', 'Monaco Golf Club'],
    ['A Milan-based club want Arsenal striker Jacques Okoth.', 'AC Milan'],
    ['Super Falcons forward Esther Okoro has joined Arsenal.', 'Super Falcons'],
    ['Peter Otieno and Jacques Okoth are keen on a move to Arsenal.', 'Jacques Okoth'],
    ['Arsenal have left Jacques Okoth out of the side to play Lyon.', 'Jacques Okoth'],
    ['His partner in the Polish team Jacques Okoth has rejected Arsenal.', 'Jacques Okoth'],
    ['Goalkeeper Peter Otieno and youth-product Jacques Okoth have been told to leave Arsenal.', 'Jacques Okoth'],
    [
      'He has been on loan at Stade Talora Nova from Arsenal. Jacques Okoth left Stadio Talora for Genoa.',
      'Stadio Talora',
    ],
    ['The Egyptian Al-Ahly Club want striker Jacques Okoth of Arsenal.', 'Egyptian Al-Ahly Club'],
    ['ARSENAL SIGN OKOTH AS CAPTAIN FANTASTIC', 'AS CAPTAIN FANTASTIC'],
    ['Flying Eagles forward Jacques Okoth wants to leave Arsenal.', 'Eagles'],
    ['Harambee Stars forward Jacques Okoth wants to leave Arsenal.', 'Harambee Stars'],
    ['Arsenal striker Jacques Okoth, an International of note, is in Cape Town.', 'Cape Town'],
    ['Arsenal striker Jacques Okoth, an International of note, is in Cape Town.', 'Internacional'],
    ['Glasgow Rangers want striker Jacques Okoth.', 'Glasgow Rangers'],
  ])('%s', (body, name) => expect(clubsIn(body)).not.toContain(name));
});

it('a given name is no club', () =>
  expect(
    clubsIn('Arsenal want Genoa striker Jacques Okoth. For all the work done over the years with Jacques, he goes.'),
  ).toEqual(['Arsenal', 'Genoa']));
