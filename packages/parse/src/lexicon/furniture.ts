/**
 * What a line of page furniture opens with, by its first word: menus, adverts and pointers to other pages that copying
 * or scraping leaves in a text. An opening is the words behind the first; the empty one needs a colon or the line's end.
 */
export const furniture: ReadonlyMap<string, readonly (readonly string[])[]> = bySecondWords([
  'most read',
  'most commented',
  'most popular',
  'most viewed',
  'most watched',
  'most shared',
  'most emailed',
  'most recent',
  'read more',
  'read also',
  'read next',
  'also read',
  'more stories',
  'more news',
  'more from',
  'more on this',
  'related',
  'related articles',
  'related stories',
  'related news',
  'related content',
  'related coverage',
  'related topics',
  'related links',
  'see also',
  'recommended',
  'recommended for you',
  'recommended stories',
  'trending',
  'trending now',
  'top stories',
  'latest news',
  'you may also like',
  'you might also like',
  'share this',
  'share on',
  'follow us',
  'sign up',
  'subscribe',
  'subscribe to',
  'advertisement',
  'comments',
]);

function bySecondWords(openings: readonly string[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const opening of openings) {
    const [first = '', ...rest] = opening.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}
