import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

/** Role and club of a person of the text, "director, Genoa". */
function officeOf(body: string, name = 'Bengt Ardal'): string {
  const { mentions } = read(`Transfer news of the day\n\nGenoa striker Jonas Lindqvist is wanted by Parma.\n\n${body}`);
  const person = mentions.persons.find((one) => one.name === name);
  if (person === undefined) return 'nobody';
  return `${person.role}, ${person.club === null ? 'no club' : mentions.clubs[person.club]?.name}`;
}

describe('whoever speaks for a club', () => {
  it.each([
    ['Genoa manager Bengt Ardal said that Lindqvist stays.', 'manager, Genoa'],
    ['Genoa sporting director Bengt Ardal said that Lindqvist stays.', 'director, Genoa'],
    ['Genoa’s technical director Bengt Ardal said that Lindqvist stays.', 'director, Genoa'],
    ['“He stays,” Genoa president Bengt Ardal said on Tuesday.', 'chairman, Genoa'],
    ['The Genoa coach, Bengt Ardal, insisted that Lindqvist stays.', 'manager, Genoa'],
    ['Bengt Ardal, the Genoa technical director, said that Lindqvist stays.', 'director, Genoa'],
    ['Bengt Ardal, president of Genoa, said that Lindqvist stays.', 'chairman, Genoa'],
    ['Bengt Ardal, sporting director at Genoa, said that Lindqvist stays.', 'director, Genoa'],
    ['Bengt Ardal, chairman and owner of Genoa, said that Lindqvist stays.', 'chairman, Genoa'],
    ['The sporting director of Genoa, Bengt Ardal, said that Lindqvist stays.', 'director, Genoa'],
    ['Genoa owner Bengt Ardal: “Lindqvist stays.”', 'owner, Genoa'],
    ['Manager Bengt Ardal has strengthened his Genoa defence.', 'manager, Genoa'],
  ])('%s', (body, office) => expect(officeOf(body)).toBe(office));
});

describe('whoever does not', () => {
  it.each([
    ['Former Genoa manager Bengt Ardal said that Lindqvist stays.', 'other, no club'],
    ['Bengt Ardal, a former Genoa director, said that Lindqvist stays.', 'other, no club'],
    ['Agent Bengt Ardal met Genoa to talk about Lindqvist.', 'agent, no club'],
    ['Sporting director Bengt Ardal said that Lindqvist stays.', 'director, no club'],
    ['Genoa met agent Bengt Ardal on Monday.', 'agent, no club'],
  ])('%s', (body, office) => expect(officeOf(body)).toBe(office));
});

describe('an office that the page tells', () => {
  it('goes before what the catalogue calls him today', () => {
    expect(officeOf('Genoa manager Harry Redknapp said that Lindqvist stays.', 'Harry Redknapp')).toBe(
      'manager, Genoa',
    );
    expect(officeOf('Pundit Harry Redknapp said that Lindqvist stays.', 'Harry Redknapp')).toBe('pundit, no club');
  });
});
