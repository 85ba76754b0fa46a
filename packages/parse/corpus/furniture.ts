/** Lines that a page puts around its article, each holding a number or a date that is not the article's. */
export const furnitureLines: readonly string[] = [
  'Most read 5',
  'MOST COMMENTED 12',
  'Related: what the 7 islands are',
  'Read more: Harbour shut for 40 days',
  'You may also like 3',
  'Advertisement 2',
  'Comments (14)',
  'Share this 250',
  'Sign up for the Friday letter: 3 stories a week',
];

/** Lines of the article that open like furniture. */
export const articleLines: readonly (readonly [line: string, surface: string])[] = [
  ['Most read 5 books a year.', '5'],
  ['Most popular of all were the 12 boats.', '12'],
  ['Related industries employ 4,000 people', '4,000'],
  ['Comments by 30 witnesses were heard.', '30'],
];
