/** Words whose clause looks ahead: "will meet on Thursday", "is due in March", "vowed to leave by May". */
export const lookingAhead: ReadonlySet<string> = new Set(
  (
    "will shall 'll would should scheduled due upcoming slated expected expects expect plans planned plan planning aims aim aiming hopes hope " +
    'hoping intends intend wants seeks vowed vows pledged pledges promised promises promise tomorrow next going likely poised ' +
    'begins begin starts opens meets expires resumes convenes votes deadline postponed rescheduled'
  ).split(' '),
);

/** Words whose clause tells what has been. */
export const lookingBack: ReadonlySet<string> = new Set('was were had did has have said told ago'.split(' '));
