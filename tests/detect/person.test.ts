import { expect, test } from 'vitest';
import { loadPeople } from '@/src/detect/people';
import { looker } from './seeing';

const look = looker({}, { staff: ['Mrs J. Whitmore', 'Dara Fenwick'] });
const people = /^(?:person|staff)/;

test.each([
  ['Mr Davies in maths sings', 'person/titled likely: Mr Davies'],
  ['thanks mrs okonkwo', 'person/titled likely: mrs okonkwo'],
  ['Dr. Khan rang', 'person/titled likely: Dr. Khan'],
  ['Priya Nair has details', 'person/named likely: Priya Nair'],
  ['Olivia Colman was great', 'person/public likely: Olivia Colman'],
  ['Tyler, the Creator at Ally Pally', 'person/public likely: Tyler, the Creator'],
  ['RIP Grandad Will', 'person/family likely: Grandad Will'],
  ['My son Arthur rode a bike', 'person/family likely: My son Arthur'],
  ['my daughter has measles', 'person/family likely: my daughter'],
  ['My Olivia is six', 'person/family likely: My Olivia'],
  ['Dara Fenwick runs the library', 'staff certain: Dara Fenwick'],
])('%s', (text, found) => {
  expect(look(text, people)).toContain(found);
});

test('a child named once as one’s own stays one’s own', () => {
  expect(look('My Olivia is six. Big day for Olivia tomorrow.', people)).toEqual([
    'person/family likely: My Olivia',
    'person/family likely: Olivia',
  ]);
});

test.each([
  'Will someone help',
  'my kindle died',
  'our May half term',
  'miss the old days',
  'The Great Fire of London',
])('nobody is seen in: %s', (text) => {
  expect(look(text, people)).toEqual([]);
});

test('compromise tells where people stand', async () => {
  const text = 'hello there Spencer Kelly is late';
  const [found] = (await loadPeople()).peopleIn(text);
  expect(text.slice(found?.start, found?.end)).toBe('Spencer Kelly');
});
