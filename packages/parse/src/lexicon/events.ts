import { verbForms } from './inflect.ts';

const NOUNS = `export exports import imports deployment deployments redeployment shipment shipments delivery deliveries transfer
  transfers withdrawal losses loss supply supplies purchase sale launch launches seizure destruction`;

/** Verbs and nouns that say what happens to troops, weapons and goods: what a claim is about before any other verb. */
export const events: ReadonlyMap<string, 'verb' | 'noun'> = new Map([
  ...`deploy redeploy send dispatch ship export import transfer supply deliver provide give move withdraw pull bring transport
    launch fire use destroy damage burn torch lose seize recover intercept down hit strike kill wound injure capture detain
    arrest evacuate displace flee train station base join fight die defect desert surrender raise recruit mobilise mobilize
    cost spend buy purchase sell pay produce build test hold store carry protest rally march gather demonstrate rescue free release`
    .split(/\s+/)
    .flatMap((verb) => verbForms(verb).map((form): [string, 'verb'] => [form, 'verb'])),
  ...NOUNS.split(/\s+/).map((noun): [string, 'noun'] => [noun, 'noun']),
]);
