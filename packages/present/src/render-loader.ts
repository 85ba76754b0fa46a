const LINK = /^https?:\/\//i;

/** What vega asks of a loader. */
interface Loader {
  readonly load: (address: string) => Promise<string>;
  readonly sanitize: (address: string) => Promise<{ href: string | null; target?: string; rel?: string }>;
  readonly http: (address: string) => Promise<string>;
  readonly file: (name: string) => Promise<string>;
}

function refuse(address: string): Promise<never> {
  return Promise.reject(
    new Error(`Cannot load "${address}" for a chart: its data must stand in the chart itself`),
  );
}

/**
 * A loader that loads nothing, and lets a mark link to `http` and `https` addresses only.
 *
 * Any other address ("javascript:…") becomes a mark without a link. It resolves to a null address, because vega does not
 * catch a refusal here: a rejected promise would end the program.
 */
export const REFUSING_LOADER: Loader = {
  load: refuse,
  http: refuse,
  file: refuse,
  sanitize: (address) =>
    Promise.resolve(
      LINK.test(address) ? { href: address, target: '_blank', rel: 'noopener noreferrer' } : { href: null },
    ),
};
