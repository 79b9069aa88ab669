import { fold } from './fold.ts';

/**
 * Written with a capital without being the name of a person, in Spanish and in the mixed talk of the United States. Source: common knowledge
 * of Spanish spelling, collected by hand.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  navidad nochebuena pascua semana santa reyes año nuevo día dios señor jesús cristo jesucristo virgen espíritu santo padre madre iglesia biblia
  alá buda jehová creador poder superior salmo salmos católico católica cristiano cristiana evangélico pastor pastora hermano hermana
  español inglés francés americano mexicano latino latina boricua dominicano cubano salvadoreño hondureño guatemalteco colombiano venezolano
  estados unidos méxico puerto rico cuba república dominicana el salvador honduras guatemala nicaragua colombia venezuela perú chile argentina
  uruguay españa américa california texas florida nueva york chicago miami houston los ángeles san santa tijuana juárez monterrey bogotá lima
  madrid barcelona sevilla buenos aires habana narcóticos alcohólicos anónimos aa na al-anon grupo reunión programa paso pasos tradición centro
  clínica hospital doctor doctora dr dra señora señorita sr sra srta don doña licenciado licenciada lic ingeniero maestro maestra profesor profesora
  oficial juez jueza ejército marina medicaid medicare medicina suboxone metadona vivitrol naltrexona narcan naloxona litio prozac zoloft
  xanax valium rehab detox wrap dbt cbt facebook whatsapp instagram youtube zoom google walmart uber netflix tv covid vih sida internet
  mamá papá mami papi ma pa abuela abuelo abuelita abuelito tía tío prima primo mijo mija compadre comadre amigo amiga hola gracias sí no bueno
  ay oye mira pues yo tú usted ustedes nadie`
    .trim()
    .split(/\s+/)
    .map(fold),
);

/** Two words that look like a full name and expose nobody. In lower case, without accents. */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  `bill wilson|bob smith|frida kahlo|gabriel garcia|pablo neruda|octavio paz|celia cruz|juan gabriel|viktor frankl|brene brown|selena quintanilla
  cesar chavez|simon bolivar|don quijote|jose cuervo|johnnie walker|johnny walker|jack daniel|captain morgan`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
