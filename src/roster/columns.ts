/** What a column of an export is read as. */
export type Role = 'forename' | 'preferred' | 'surname' | 'full' | 'surname-first' | 'year' | 'group';

// Headers as SIMS, Arbor, Bromcom, iSAMS, ScholarPack and Wonde write them, letters and digits only, in lower case.
const synonyms: Readonly<Record<Role, string>> = {
  forename: 'forename forenames firstname firstnames givenname givennames legalforename legalforenames legalfirstname',
  preferred:
    'preferredforename preferredfirstname preferredname knownas knownname chosenname chosenforename nickname preferredgivenname',
  surname:
    'surname lastname familyname legalsurname legallastname preferredsurname preferredlastname chosensurname legalfamilyname',
  full: 'name fullname pupilname studentname learnername childname forenamesurname preferrednamefull displayname pupil student',
  'surname-first': 'surnameforename surnameforenames surnamefirstname lastnamefirstname',
  year: 'year yeargroup yeargroupname ncyear ncyearactual nationalcurriculumyear curriculumyear yr cohort schoolyear',
  group:
    'reggroup reg registrationgroup registrationform registrationclass registration form formgroup tutorgroup tutor class classname homeroom mainclass',
};

const roles = new Map<string, Role>(
  (Object.keys(synonyms) as Role[]).flatMap((role) => synonyms[role].split(' ').map((name) => [name, role] as const)),
);

/** A column that names or places pupils. */
export interface Column {
  readonly index: number;
  /** As the export writes it. */
  readonly title: string;
  readonly role: Role;
}

/** The row that titles the columns, with those that are used and the titles of the rest. */
export interface Columns {
  /** Index of the row. */
  readonly row: number;
  readonly used: readonly Column[];
  readonly dropped: readonly string[];
}

// Reports begin with their title, the date and the school's name.
const titleRows = 12;

/** Finds the header among a table's first rows; undefined if no row there titles columns with pupils' names. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | undefined {
  for (const [row, cells] of rows.slice(0, titleRows).entries()) {
    const titles = cells.map((cell) => cell.trim());
    const found = titles.map((title, index) => ({ index, title, role: roles.get(headerKey(title)) }));
    const used = found.filter((column): column is Column => column.role !== undefined);
    if (!namesPupils(used, cells.length)) continue;
    const dropped = found.filter(({ title, role }) => role === undefined && title !== '').map(({ title }) => title);
    return { row, used: withoutSpareName(used), dropped };
  }
  return undefined;
}

function namesPupils(used: readonly Column[], width: number): boolean {
  const has = (role: Role) => used.some((column) => column.role === role);
  if (has('surname') && (has('forename') || has('preferred'))) return true;
  return (has('full') || has('surname-first')) && (used.length > 1 || width === 1);
}

/** Where forename and surname have columns of their own, one with the whole name adds nothing but doubt. */
function withoutSpareName(used: readonly Column[]): Column[] {
  const apart = used.some(({ role }) => role === 'surname');
  return used.filter(({ role }) => !(apart && (role === 'full' || role === 'surname-first')));
}

function headerKey(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]/g, '');
}
