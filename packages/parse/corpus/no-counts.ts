/** Sentences in which nobody is counted as killed or wounded. */
export const noHarm: readonly string[] = [
  'The brigade moved 12 kilometres to the east.',
  'Residents protested against the killing of a teacher.',
  'The leader has received death threats.',
  'Two vehicles were burned.',
  'Air defences shot down a helicopter.',
  'The guerrillas killed two cows.',
  'Shells landed in three villages.',
  'The dead were buried on Friday.',
  'The wounded were taken to a clinic.',
  'He said the deaths had shaken the town.',
  'The company wants to kill the project.',
  'Gunmen attacked the village.',
];
