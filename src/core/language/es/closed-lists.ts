/**
 * The closed word classes of Spanish, without accents but for those at the end of a word (fold.ts). A word in one of them is in no verb class:
 * "para", "como", "nada" are seldom verbs.
 */
export const CLOSED = {
  pro1: 'yo mí conmigo nosotros nosotras',
  pro2: 'tú ti contigo vos usted ustedes vosotros vosotras',
  pro3: 'él ella ellos ellas alguien gente quien quienes uno cualquiera todos todas',
  clitic: 'me te se nos os le les lo la los las',
  poss: `mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mio mia mios mias tuyo tuya tuyos tuyas suyo
    suya suyos suyas`,
  neg: 'no nunca jamas nada nadie ni ningun ninguno ninguna sin tampoco',
  adv: `ya muy mas menos tan tanto solo solamente nomas siempre casi todavia aun tambien ahora hoy luego entonces despues antes asi aqui ahi alli
    aca alla bien mal mejor peor mucho poco demasiado bastante realmente simplemente obviamente claramente totalmente completamente
    definitivamente seguramente quizas talvez acaso apenas recien primero pronto pues igual exactamente justo mero`,
  det: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello algun alguna
    algunos algunas cada otro otra otros otras todo toda todos todas mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos
    tantas cualquier cualquiera varios varias ambos ambas puro pura puros puras`,
  prep: `a ante bajo con contra de desde durante en entre hacia hasta para por segun sin sobre tras mediante`,
  conj: 'y e o u pero sino que porque aunque pues mientras como',
  wh: 'qué que quien quienes cual cuales cuando cuanto cuanta cuantos cuantas donde como adonde',
  num: `uno un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento doscientos quinientos mil`,
} as const;

/** Nouns and other words that are spelt like a form of a verb, and are seldom one. Ours, collected by hand. */
export const SELDOM_VERBS: readonly string[] =
  `cura vida llamada salida comida bebida casa cosa parte arte suerte tarde trato trabajo paso pasos caso casos cambio camino dia
  gana ganas marca vela velo vino fuera meta metas nota notas peso pesos pruebas pena penas cargo cargos medida medidas
  fuerza fuerzas visitas vuelta vueltas gasto gastos libro libros cama plan duda dudas falta faltas multa queja quejas regalo
  regalos saludo saludos grito gritos sueño sueños miedo deuda deudas golpe golpes alta baja firmas forma formas ducha orden
  pago pagos precio premio control ruido sala salas silla sillas tema temas tomas banda toque abrazo abrazos beso besos apoyo cariño
  nado deseo deseos juego juegos cuento cuentos canto cuidado sentido pasado estado mercado lado hecho dicho puesto marido partido vestido
  helado soldado abogado criado ruta pinta abuso uso usos robo sano limite libre sola pica copia corte casas era eras este esta`
    .trim()
    .split(/\s+/);
