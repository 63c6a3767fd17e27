/** Leaves out what the person has answered for good ("this is my own child", "fine here"). */
export function withoutDismissed<Keyed extends { readonly key: string }>(
  findings: readonly Keyed[],
  dismissed: ReadonlySet<string>,
): Keyed[] {
  return findings.filter(({ key }) => !dismissed.has(key));
}
