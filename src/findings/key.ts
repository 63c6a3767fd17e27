import type { Finding } from './finding';

/**
 * Names a finding across drafts: the same rule and the same words give the same key, however they are spelt in case,
 * accents and spaces. It holds the words, so it stays in memory or goes through a keyed digest before it is stored.
 */
export function keyOf({ rule, start, end }: Finding, text: string): string {
  const words = text.slice(start, end).normalize('NFKD').toLowerCase();
  return `${rule}:${words.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? words.trim()}`;
}
