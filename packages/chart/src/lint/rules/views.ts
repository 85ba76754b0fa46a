import { isObject, objects, type Json } from '../units.ts';
import type { Finding } from '../finding.ts';

/** A check of a whole view, and of the views in it. */
type ViewCheck = (view: Json) => Omit<Finding, 'where'>[];

/** Selections above layers: Vega names their signal twice, and stops. */
function paramsAboveLayers(view: Json): Omit<Finding, 'where'>[] {
  const selects = objects(view['params']).some((param) => 'select' in param);
  return selects && 'layer' in view
    ? [
        {
          code: 'params-above-layers',
          message: 'Selection parameters stand above the layers: put them on one layer',
        },
      ]
    : [];
}

/** Two scales along one side: where their lines cross is the drawer's choice, and readers take it for a finding. */
function dualAxes(view: Json): Omit<Finding, 'where'>[] {
  const scales = isObject(view['resolve']) ? view['resolve']['scale'] : undefined;
  if (!('layer' in view) || !isObject(scales)) return [];
  return (['x', 'y'] as const).flatMap((axis) =>
    scales[axis] === 'independent'
      ? [
          {
            code: 'dual-axes' as const,
            message: `Layers have scales of their own along ${axis}: draw a panel each`,
          },
        ]
      : [],
  );
}

const CHECKS: readonly ViewCheck[] = [paramsAboveLayers, dualAxes];

/** What is wrong with the views of a chart: how they put their layers together. */
export function viewFindings(view: Json): Finding[] {
  const inner = [view['spec'], view['layer'], view['vconcat'], view['hconcat'], view['concat']]
    .flat()
    .filter(isObject);
  return [
    ...CHECKS.flatMap((check) => check(view).map((finding) => ({ ...finding, where: '' }))),
    ...inner.flatMap(viewFindings),
  ];
}

/** A chart that does not say what it shows. */
export function untitled({ title }: Json): Finding[] {
  const text = isObject(title) ? title['text'] : title;
  const said = Array.isArray(text) ? text.length > 0 : typeof text === 'string' && text !== '';
  return said
    ? []
    : [
        {
          code: 'no-title',
          where: '',
          message: 'The chart has no title: say what it shows, of which sources and days',
        },
      ];
}
