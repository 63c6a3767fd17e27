import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Session } from '@/src/nudge/session';
import type { Strength, Verdict } from '@/src/policy/verdict';
import { draftOf as draft, finding } from './findings';

const verdict = (...found: [key: string, strength: Strength][]): Verdict => ({
  nudge: found[0]?.[1] ?? 'none',
  findings: found.map(([key, strength]) => finding('Kate', 'Kate', { key, strength })),
});
const clean = verdict();
const asks = verdict(['name', 'ask']);

describe('a session', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('decides at once by the verdict that was kept for exactly this draft', async () => {
    const session = new Session(async ({ text }) => (text.includes('Kate') ? asks : clean));
    expect(session.mayGo(draft('hello'))).toBeUndefined();
    await session.consider(draft('hello'));
    expect(session.mayGo(draft('hello'))).toBe(true);
    expect(session.mayGo(draft('hello '))).toBeUndefined();
    await session.consider(draft('hello Kate'));
    expect(session.mayGo(draft('hello Kate'))).toBe(false);
  });

  test('does not let a quiet note hold a draft', async () => {
    const session = new Session(async () => verdict(['school', 'quiet']));
    await session.consider(draft('hello'));
    expect(session.mayGo(draft('hello'))).toBe(true);
  });

  test('asks once about a finding in a draft, and again in the next draft', async () => {
    const session = new Session(async () => asks);
    const known = await session.know(draft('Kate'));
    expect(known).toEqual({ kind: 'asks', verdict: asks });
    session.noteAsked(asks);
    await session.consider(draft('Kate again'));
    expect(session.mayGo(draft('Kate again'))).toBe(true);
    session.reset();
    await session.consider(draft('Kate'));
    expect(session.mayGo(draft('Kate'))).toBe(false);
  });

  test('asks about what is new beside what was asked', async () => {
    const session = new Session(async ({ text }) =>
      text.includes('Tom') ? verdict(['name', 'ask'], ['other', 'ask']) : asks,
    );
    session.noteAsked(asks);
    await session.consider(draft('Kate and Tom'));
    expect(session.mayGo(draft('Kate and Tom'))).toBe(false);
  });

  test('lets go of a draft that is not answered in two seconds', async () => {
    const session = new Session(() => new Promise(() => {}));
    const known = session.know(draft('hello'));
    await vi.advanceTimersByTimeAsync(1999);
    const late = await Promise.race([known, 'held']);
    expect(late).toBe('held');
    await vi.advanceTimersByTimeAsync(1);
    expect(await known).toEqual({ kind: 'unchecked' });
  });

  test('puts a question once more to a background that was stopped', async () => {
    const check = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(asks);
    const session = new Session(check);
    expect(await session.know(draft('Kate'))).toEqual({ kind: 'asks', verdict: asks });
    expect(check).toHaveBeenCalledTimes(2);
  });

  test('says that a draft was not checked when nobody answers, and asks anew next time', async () => {
    const check = vi.fn().mockRejectedValue(new Error('gone'));
    const session = new Session(check);
    expect(await session.know(draft('Kate'))).toEqual({ kind: 'unchecked' });
    check.mockResolvedValue(asks);
    expect(await session.know(draft('Kate'))).toEqual({ kind: 'asks', verdict: asks });
  });

  test('does not let an earlier answer that comes late stand for a later draft', async () => {
    const answers: ((verdict: Verdict) => void)[] = [];
    const session = new Session(() => new Promise((resolve) => answers.push(resolve)));
    const first = session.consider(draft('hello'));
    const second = session.consider(draft('hello Kate'));
    answers[1]?.(asks);
    answers[0]?.(clean);
    expect(await second).toBe(asks);
    expect(await first).toBeUndefined();
    expect(session.mayGo(draft('hello Kate'))).toBe(false);
    expect(session.mayGo(draft('hello'))).toBeUndefined();
  });

  test('lets the very draft go that the person approved, and no other', () => {
    const session = new Session(async () => asks);
    session.approve(draft('Kate'));
    expect(session.mayGo(draft('Kate'))).toBe(true);
    expect(session.mayGo(draft('Kate!'))).toBeUndefined();
  });
});
