import { peopleOnDemand } from '@/src/detect/people';
import type { Draft } from '@/src/draft/draft';
import type { DismissalReason } from '@/src/findings/finding';
import type { Dismissal, Overview, Readiness } from '@/src/platform/messages';
import { builtinPolicy } from '@/src/policy/builtin';
import type { Policy } from '@/src/policy/policy';
import { readPolicy } from '@/src/policy/read';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import { openRoster } from '@/src/roster/open';
import type { Roster } from '@/src/roster/roster';
import type { Problem, School } from '@/src/settings/school';
import { type Checker, createChecker } from './checker';

/** The settings in force; a new object whenever they change. */
export interface InForce {
  readonly source: Overview['source'];
  readonly school: School;
  readonly problems: readonly Problem[];
}

/** What the service needs from the browser. */
export interface Surroundings {
  settings(): Promise<InForce>;
  dismissals: { read(): Promise<Dismissal[]>; write(list: Dismissal[]): Promise<void> };
  /** A keyed digest of a text, with a key that never leaves this device. */
  digest(text: string): Promise<string>;
  now(): Date;
}

interface Prepared {
  readonly inForce: InForce;
  readonly policy?: Policy;
  readonly checker?: Checker;
  readonly roster: Overview['roster'];
  readonly problems: readonly Problem[];
}

const noSchool = 'Second Look does not know your school yet. Load your school’s file in the options.';
const noPolicy = 'Your school’s settings name no policy that Second Look knows, so there is nothing to check against.';

/** Everything the background does, without a browser: settings in, verdicts and the pop-up's facts out. */
export class Service {
  private prepared: Promise<Prepared> | undefined;
  private preparedFor: InForce | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** The verdict on a draft, without what the person has set aside. */
  async check(draft: Draft): Promise<Verdict> {
    const { inForce, checker } = await this.prepare();
    if (inForce.school.sites[draft.site] === false) return { nudge: 'none', findings: [] };
    if (!checker) return { nudge: 'none', findings: [], unchecked: reasonFor(inForce) };
    const verdict = await checker.check(draft);
    const kept = await this.withoutDismissed(verdict.findings);
    return { ...verdict, findings: kept, nudge: kept[0]?.strength ?? 'none' };
  }

  /** Whether drafts of a site are checked; loads what a check needs on the way. */
  async readiness(site: string): Promise<Readiness> {
    const { inForce, checker } = await this.prepare();
    if (inForce.school.sites[site] === false) return { state: 'off' };
    return checker ? { state: 'ready' } : { state: 'unready', reason: reasonFor(inForce) };
  }

  /** What the pop-up and the options show. */
  async overview(): Promise<Overview> {
    const { inForce, policy, roster, problems } = await this.prepare();
    const { name, contacts, quietOnly = false } = inForce.school;
    return {
      source: inForce.source,
      school: { ...(name === undefined ? {} : { name }), contacts, quietOnly },
      ...(policy === undefined ? {} : { policy }),
      roster,
      problems,
      dismissals: await this.surroundings.dismissals.read(),
    };
  }

  /** From now on a finding with this key is not spoken of on this device. */
  async dismiss({ key, rule, reason }: { key: string; rule: string; reason: DismissalReason }): Promise<void> {
    const { dismissals, digest, now } = this.surroundings;
    const entry = { digest: await digest(key), rule, reason, on: now().toISOString().slice(0, 10) };
    const others = (await dismissals.read()).filter((known) => known.digest !== entry.digest);
    await dismissals.write([...others, entry]);
  }

  /** Takes a dismissal back. */
  async undismiss(digest: string): Promise<void> {
    const { dismissals } = this.surroundings;
    await dismissals.write((await dismissals.read()).filter((known) => known.digest !== digest));
  }

  private async withoutDismissed(findings: readonly CitedFinding[]): Promise<CitedFinding[]> {
    const known = new Set((await this.surroundings.dismissals.read()).map(({ digest }) => digest));
    if (known.size === 0) return [...findings];
    const digests = await Promise.all(findings.map(({ key }) => this.surroundings.digest(key)));
    return findings.filter((_finding, index) => !known.has(digests[index] ?? ''));
  }

  private async prepare(): Promise<Prepared> {
    const inForce = await this.surroundings.settings();
    if (this.preparedFor !== inForce || !this.prepared) {
      this.preparedFor = inForce;
      this.prepared = this.build(inForce);
    }
    return this.prepared;
  }

  private async build(inForce: InForce): Promise<Prepared> {
    const { school } = inForce;
    const { policy, problems: policyProblems } = policyOf(school);
    const { roster, state, problems: rosterProblems } = await this.rosterOf(school);
    const checker =
      policy && createChecker({ school, policy, ...(roster ? { roster } : { people: peopleOnDemand() }) });
    const problems = [...inForce.problems, ...policyProblems, ...rosterProblems, ...(checker?.problems ?? [])];
    return { inForce, ...(policy && { policy }), ...(checker && { checker }), roster: state, problems };
  }

  private async rosterOf(
    school: School,
  ): Promise<{ roster?: Roster; state: Overview['roster']; problems: readonly Problem[] }> {
    if (school.roster === undefined) return { state: { state: 'none' }, problems: [] };
    if (school.rosterKey === undefined) return { state: { state: 'locked' }, problems: [] };
    try {
      const roster = await openRoster(school.roster, school.rosterKey, this.surroundings.now());
      return { roster, state: { state: 'ready', pupils: roster.pupils, expires: roster.expires }, problems: [] };
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : 'The pupil list could not be opened.';
      return { state: { state: 'broken' }, problems: [{ at: 'roster', message }] };
    }
  }
}

function policyOf(school: School): { policy?: Policy; problems: readonly Problem[] } {
  if (school.ownPolicy !== undefined) return readPolicy(school.ownPolicy);
  const policy = school.policy === undefined ? undefined : builtinPolicy(school.policy);
  return policy ? { policy, problems: [] } : { problems: [] };
}

function reasonFor({ source }: InForce): string {
  return source === 'none' ? noSchool : noPolicy;
}
