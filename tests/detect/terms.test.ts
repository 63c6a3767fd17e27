import { describe, expect, it } from 'vitest';
import { ownTerms } from '@/src/detect/own-terms';
import { terms } from '@/src/detect/terms';
import { read } from '@/src/draft/read';
import { readSchool } from '@/src/settings/schema';

function found(settings: object, text: string): string[] {
  const { school } = readSchool(settings);
  const reading = read({ text, site: 'x', surface: 'post', attachments: [] });
  return terms(school)
    .recognise(reading, [])
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('terms', () => {
  it('are given with their place in the text as it was written', () => {
    expect(found({}, '🎉 A mаnaged–move to​day')).toContain('term/exclusion: mаnaged–move');
  });
  it('are taken back where they look like something else', () => {
    expect(found({}, 'crossed the suspension bridge').filter((one) => one.startsWith('term/exclusion'))).toEqual([]);
  });
  it('can be taken out by the school', () => {
    const removed = found({ termsRemoved: ['Managed Move'] }, 'a managed move');
    expect(removed.filter((one) => one.startsWith('term/exclusion'))).toEqual([]);
  });
});

describe("a school's own terms", () => {
  const own = (term: string) => ({ terms: [{ term, duty: 'D3' }] });
  it.each([
    ['Project Lighthouse', 'about project  lighthouse, again', 'project  lighthouse'],
    ['C++', 'we like C.', undefined],
    ['(a|b)+', 'a b', 'a b'],
    ['Café Wren', 'the CAFE WREN plan', 'CAFE WREN'],
    ['Wren', 'wrens and Wrenfield', undefined],
  ])('%s in "%s"', (term, text, expected) => {
    expect(found(own(term), text).filter((one) => one.startsWith('own-term'))).toEqual(
      expected === undefined ? [] : [`own-term/D3: ${expected}`],
    );
  });
  it.each([
    ['x', 'D3', 'one letter'],
    ['!!', 'D3', 'no letters'],
    ['the school', 'D3', 'everyday'],
  ])('%j is left out, with a reason', (term, duty, message) => {
    const { entries, problems } = ownTerms(readSchool({ terms: [{ term, duty }] }).school);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ at: 'terms[0]', message: expect.stringContaining(message) }]);
  });
});
