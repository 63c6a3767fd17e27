import { classes } from './class';
import { contact } from './contact';
import { maybePupils } from './maybe';
import { persons } from './person';
import { pupils } from './pupil';
import type { RecogniserFactory } from './recogniser';
import { school } from './school';
import { signs } from './signs';
import { terms } from './terms';

/** Every recogniser, in the order they run: a later one sees what the earlier ones found. */
export const recognisers: readonly RecogniserFactory[] = [
  terms,
  signs,
  contact,
  school,
  classes,
  persons,
  pupils,
  maybePupils,
];
