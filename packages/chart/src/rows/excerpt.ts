/** The words around a figure in its sentence, cut at spaces: "… struck a depot 40 kilometres from the border …". */
export function excerpt(quote: string, surface: string, characters: number): string {
  const at = quote.indexOf(surface);
  if (quote.length <= characters || at < 0) return quote.length <= characters ? quote : '';
  const room = Math.max(0, characters - surface.length);
  let from = Math.max(0, Math.min(at - Math.floor(room / 2), quote.length - characters));
  let to = Math.min(quote.length, from + characters);
  while (from > 0 && from < at && !/\s/u.test(quote[from - 1]!)) from += 1;
  while (to < quote.length && to > at + surface.length && !/\s/u.test(quote[to]!)) to -= 1;
  return `${from > 0 ? '… ' : ''}${quote.slice(from, to).trim()}${to < quote.length ? ' …' : ''}`;
}
