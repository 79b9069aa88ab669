/**
 * Verbs of everyday speech, of advice and of recovery talk, collected by hand, with what is not regular in them. Infinitives stand without
 * accents.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const REGULAR: readonly string[] = list(`
  abandonar abrazar abrir aburrir abusar acabar aceptar acercar aclarar acompañar aconsejar acostumbrar actuar acudir acusar adaptar
  admirar admitir adoptar agarrar agotar agradecer aguantar ahogar ahorrar alcanzar alegrar alejar aliviar alquilar amar amenazar analizar
  anotar animar anunciar añadir apagar aparecer apartar apoyar apreciar aprender aprovechar apuntar apurar armar arrancar arrastrar arreglar
  arriesgar arruinar asegurar asistir asumir asustar atacar atar atrasar atrever aumentar avanzar avergonzar averiguar avisar ayudar ayunar
  bailar bajar bañar barrer basar bastar beber besar bloquear borrar botar brincar bromear bucear buscar caber callar calmar cambiar caminar
  cancelar cansar cantar cargar casar castigar causar celebrar cenar charlar chatear checar chequear chillar citar clavar cobrar cocinar
  colaborar colocar comer compartir comparar comprar comprender comprometer comunicar conectar confiar confirmar confundir conocer conservar
  considerar consultar consumir contactar contagiar contestar continuar controlar conversar convencer copiar correr cortar cosechar coser
  crecer creer criar criticar cruzar cuidar culpar cumplir curar dañar debatir deber decidir declarar dedicar dejar depender depositar
  deprimir desahogar desaparecer desayunar descansar descargar descubrir desear desesperar desintoxicar desistir despejar desquitar destruir
  detestar dibujar dictar discutir disculpar disfrutar distraer doblar dormitar drogar dudar echar educar ejercitar embarazar emborrachar
  emocionar empeñar empujar enamorar encargar enfadar enfermar enfocar enfrentar enganchar engañar enojar enseñar enterar entrar entregar
  entrenar entristecer enviar equivocar escapar escarbar escoger esconder escribir escuchar escupir esperar establecer estallar estirar
  estresar estudiar evitar exagerar examinar exigir existir explicar explotar expresar extrañar fallar faltar felicitar fiar fijar fingir
  firmar fracasar fregar frenar fumar funcionar ganar gastar golpear gritar guardar guiar gustar hablar heredar humillar ignorar imaginar
  importar incluir informar ingresar inhalar inscribir insistir instalar insultar intentar interesar internar interrumpir invitar inyectar
  jalar jurar juntar juzgar lamentar lanzar lastimar lavar leer levantar liberar librar limitar limpiar llamar llegar llenar llevar llorar
  lograr luchar machacar madrugar madurar maltratar mandar manejar marcar marchar matar matricular mejorar mencionar meter mirar molestar montar
  mudar necesitar nadar notar obedecer obligar observar obsesionar odiar ofrecer olvidar opinar orar ordenar organizar pagar parar parecer
  partir participar pasar pasear pegar pelear peinar perdonar permitir permanecer pertenecer picar pintar pisar planear planchar platicar
  portar practicar preguntar preocupar preparar presentar presionar prestar presumir pretender procesar procurar prohibir prometer pronunciar
  proteger provocar publicar quebrar quedar quejar quemar quitar rajar rascar reaccionar realizar recaer rechazar recibir reclamar recoger
  reconocer recuperar reducir reemplazar reflexionar regalar regañar registrar regresar rehabilitar relajar rellenar renunciar reparar
  repasar reprochar rescatar reservar resistir respetar respirar responder retirar reunir revisar rezar robar rodear romper saborear sacar
  saltar saludar salvar sanar secar secuestrar separar señalar significar silenciar simular sobrar sobrevivir solicitar sollozar soportar
  sospechar subir suceder sudar sufrir sujetar sumar superar suplicar surgir suspender suspirar tachar tapar tardar telefonear temer terminar
  tirar tocar tolerar tomar trabajar tragar tranquilizar tratar tratar triunfar ubicar unir usar utilizar vaciar valorar vaciar vencer vender
  viajar vigilar visitar vivir vomitar votar zafar aflojar agachar aguitar animar apechugar apendejar arrimar atender bancar chambear chingar
  chupar cotorrear cachar fregar fajar jalar laburar ligar manchar mamar mochar mensajear pelar platicar rajar rifar tronar valorar zarpar
  textear guglear bloquear postear desbloquear acatar acumular adelantar afectar afirmar afrontar agendar aislar alimentar amarrar amargar
  apenar aplicar apostatar arrodillar asimilar atragantar autorizar bendecir caducar calificar capacitar cascar ceder centrar comentar cometer
  complicar concentrar condenar conformar contribuir convivir coordinar cotizar creer cuestionar dar delegar denunciar desanimar desarrollar
  descuidar deshacer despreciar desviar dirigir disponer dividir encerrar enderezar endeudar enojar entablar enumerar esclavizar escoger
  esforzar espabilar estorbar evadir evolucionar faltar fantasear flotar formar fortalecer ignorar inventar invadir lidiar localizar
  maquillar masticar medicar meditar merecer minimizar moderar motivar negociar obtener ocultar ocupar ocurrir olfatear operar ponderar
  postular potenciar priorizar progresar recetar reciclar recomponer rehacer reintegrar relacionar remediar retomar retrasar rogar sacrificar
  sobrellevar solucionar someter sonreir sostener suavizar suicidar tentar tomar traicionar transformar tratar tropezar usar valer velar
  ventilar ensuciar estafar exponer fastidiar forzar inyectar inspirar llenar pulir pulsar reclutar rendir repartir reposar resaltar rondar
`);

/** e to ie where the voice falls on it. */
export const E_IE: readonly string[] =
  list(`pensar empezar comenzar cerrar encerrar despertar sentar calentar confesar negar apretar atravesar
  acertar alentar enterrar gobernar manifestar recomendar regar temblar tropezar perder entender defender encender atender extender tender
  querer tener venir quebrar tentar fregar sentir mentir preferir sugerir divertir advertir convertir herir hervir arrepentir consentir referir
  invertir requerir mantener detener obtener sostener contener retener entretener convenir prevenir intervenir`);
/** e to i. */
export const E_I: readonly string[] =
  list(`pedir seguir servir repetir vestir despedir elegir medir conseguir corregir impedir perseguir rendir
  competir decir maldecir bendecir predecir sonreir reir freir`);
/** o to ue. */
export const O_UE: readonly string[] =
  list(`contar encontrar recordar mostrar probar soltar acordar acostar costar volar sonar soñar rogar colgar
  almorzar apostar aprobar comprobar consolar demostrar renovar rodar esforzar forzar avergonzar tronar volver devolver resolver mover remover
  doler llover morder soler envolver poder dormir morir`);
/** u to ue. */
export const U_UE: readonly string[] = list('jugar');

/** What is not regular beside the change of the stem. Longer verbs with the same ending follow: `mantener` as `tener`. */
export type Odd = {
  /** "I" in the present. */
  readonly yo?: string;
  /** The present of "tú", "él", "ellos", where the stem alone does not tell. */
  readonly present?: readonly [string, string, string];
  /** Stem of the past with its own endings: tuve, tuviste, tuvo. */
  readonly strong?: string;
  readonly future?: string;
  readonly subjunctive?: string;
  readonly order?: string;
  readonly done?: string;
  readonly doing?: string;
};
export const ODD: { readonly [verb: string]: Odd } = {
  tener: { yo: 'tengo', strong: 'tuv', future: 'tendr', subjunctive: 'teng', order: 'ten' },
  venir: {
    yo: 'vengo',
    strong: 'vin',
    future: 'vendr',
    subjunctive: 'veng',
    order: 'ven',
    doing: 'viniendo',
  },
  poner: { yo: 'pongo', strong: 'pus', future: 'pondr', subjunctive: 'pong', order: 'pon', done: 'puesto' },
  salir: { yo: 'salgo', future: 'saldr', subjunctive: 'salg', order: 'sal' },
  hacer: { yo: 'hago', strong: 'hic', future: 'har', subjunctive: 'hag', order: 'haz', done: 'hecho' },
  decir: {
    yo: 'digo',
    strong: 'dij',
    future: 'dir',
    subjunctive: 'dig',
    order: 'di',
    done: 'dicho',
    doing: 'diciendo',
  },
  traer: { yo: 'traigo', strong: 'traj', subjunctive: 'traig', doing: 'trayendo' },
  caer: { yo: 'caigo', subjunctive: 'caig', doing: 'cayendo' },
  oir: { yo: 'oigo', present: ['oyes', 'oye', 'oyen'], subjunctive: 'oig', order: 'oye', doing: 'oyendo' },
  saber: { yo: 'sé', strong: 'sup', future: 'sabr', subjunctive: 'sep' },
  poder: { strong: 'pud', future: 'podr', doing: 'pudiendo' },
  querer: { strong: 'quis', future: 'querr' },
  ver: { yo: 'veo', subjunctive: 've', done: 'visto', order: 've' },
  dar: { yo: 'doy', strong: 'd', subjunctive: 'd' },
  estar: { yo: 'estoy', present: ['estás', 'está', 'están'], strong: 'estuv', subjunctive: 'est' },
  andar: { strong: 'anduv' },
  valer: { yo: 'valgo', future: 'valdr', subjunctive: 'valg' },
  reir: { yo: 'rio', present: ['ries', 'rie', 'rien'], subjunctive: 'ri', order: 'rie', doing: 'riendo' },
  volver: { done: 'vuelto' },
  resolver: { done: 'resuelto' },
  morir: { done: 'muerto' },
  abrir: { done: 'abierto' },
  cubrir: { done: 'cubierto' },
  escribir: { done: 'escrito' },
  romper: { done: 'roto' },
};

/** Verbs that hold on to their own forms only. */
export const OWN_ODD: readonly string[] =
  list(`tener venir poner salir hacer decir traer caer oir saber poder querer ver dar estar andar
  valer reir volver resolver morir abrir cubrir escribir romper ser ir haber suponer proponer componer imponer exponer oponer disponer
  rehacer deshacer maldecir bendecir predecir atraer distraer recaer devolver envolver descubrir describir inscribir prever
  conducir traducir producir reducir introducir huir construir destruir incluir contribuir concluir leer creer`);

/** Three verbs that have no rule. */
export const FULL: { readonly [verb: string]: { readonly [kind: string]: string } } = {
  ser: {
    yo: 'soy fui fuimos somos seré seremos',
    tu: 'eres sos fuiste eras serás serías seas fueras sois fuisteis erais seáis',
    other: 'es son será serán sería serían sea sean',
    past: 'fui fuiste fue fuimos fuisteis fueron era eras éramos erais eran',
    future: 'seré serás será seremos serán',
    order: 'sé sea sean',
    polite: 'sea sean',
    ban: 'seas sea sean',
    doing: 'siendo',
    done: 'sido',
  },
  ir: {
    yo: 'voy fui fuimos iba íbamos iré iremos vamos',
    tu: 'vas fuiste ibas irás irías vayas fueras vais fuisteis ibais vayáis',
    other: 'va van irá irán iría irían vaya vayan',
    past: 'fui fuiste fue fuimos fuisteis fueron iba ibas íbamos ibais iban',
    future: 'iré irás irá iremos irán',
    order: 've vaya vayan id andá',
    polite: 'vaya vayan',
    ban: 'vayas vaya vayan',
    doing: 'yendo',
    done: 'ido',
  },
  haber: {
    yo: 'he hemos hube habré habremos',
    tu: 'has hubiste habías habrás habrías hayas hubieras habéis habíais',
    other: 'ha han hay habrá habrán habría habrían haya hayan hubiera hubieran',
    past: 'había habías habíamos habían hubo hubieron hube hubiste',
    future: 'habré habrás habrá habremos habrán',
    order: '',
    ban: '',
    doing: 'habiendo',
    done: 'habido',
  },
};
