/** Words that belong to the name of a weapon when they stand before one: "heavy machine gun", "rocket-propelled grenade". */
export const weaponModifiers: ReadonlyMap<string, true> = new Map(
  `heavy light medium armored armoured self multiple ballistic cruise anti surface air ground sea based guided remotely
   piloted unmanned aerial improvised explosive chemical biological nuclear cluster incendiary barrel machine assault sniper
   hunting submachine propelled tactical combat transport patrol military cargo reconnaissance surveillance kamikaze loitering
   long short medium range intercontinental hypersonic thermobaric phosphorus petrol stun front end oil automatic semi amphibious
   infantry fighting personnel main battle utility stealth strategic naval landing powered assisted precision laser launched
   recoilless towed tracked wheeled defence defense multi-role attack fighter bomber suicide car truck hand time pipe
   general purpose barrelled barreled vehicle borne roadside`
    .split(/\s+/)
    .map((word) => [word, true]),
);
