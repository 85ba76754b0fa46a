/** The notebook scripts that the main job runs, in order. */
export const NOTEBOOKS = ['troop-counts', 'weapon-calibres', 'timeline'] as const;
