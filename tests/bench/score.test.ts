import { expect, it } from 'vitest';
import { type Answer, type Labelled, score } from '@/scripts/bench/score';

const labelled = (id: number, nudge: boolean, borderline = false): Labelled => ({
  id,
  text: 'Tom Wills in 8K',
  site: 'x',
  label: {
    nudge,
    categories: nudge ? ['pupil_name'] : [],
    spans: nudge ? [{ start: 0, end: 9, category: 'pupil_name' }] : [],
  },
  borderline,
});
const answer = (nudge: Answer['nudge'], duty = 'D1', start = 0, end = 3): Answer => ({
  nudge,
  findings: nudge === 'none' ? [] : [{ start, end, duty }],
});

it('counts what was asked, noted, missed and asked in vain', () => {
  const drafts = [labelled(1, true), labelled(2, true), labelled(3, true), labelled(4, false), labelled(5, false)];
  const answers = [answer('ask'), answer('quiet'), answer('none'), answer('ask'), answer('none')];
  expect(score(drafts, answers)).toEqual({
    recall: { part: 2, whole: 3 },
    recallAsked: { part: 1, whole: 3 },
    precision: { part: 2, whole: 3 },
    innocentAsked: { part: 1, whole: 2 },
    innocentQuiet: { part: 0, whole: 2 },
    spans: { part: 2, whole: 3 },
    byCategory: new Map([['pupil_name', { part: 2, whole: 3 }]]),
  });
});

it('counts words as found only where a finding overlaps them under a duty that fits', () => {
  const found = (given: Answer) => score([labelled(1, true)], [given]).spans.part;
  expect(found(answer('ask', 'D1', 8, 12))).toBe(1);
  expect(found(answer('ask', 'D1', 9, 12))).toBe(0);
  expect(found(answer('ask', 'D16', 0, 9))).toBe(0);
});

it('leaves out drafts on which readers disagree', () => {
  const { recall, innocentAsked } = score(
    [labelled(1, true, true), labelled(2, false, true)],
    [answer('none'), answer('ask')],
  );
  expect([recall.whole, innocentAsked.whole]).toEqual([0, 0]);
});
