/** The page that lies in the folder of the stories, for whoever finds it without the program. */
export const readMeFirst: string = `LÉEME PRIMERO

Esta carpeta la hizo cps-story. Guarda historias de recuperación. Son privadas.
Si no son tuyas, por favor cierra la carpeta y déjala como está.

Cómo leer una historia sin cps-story
  Abre la carpeta "stories". Cada carpeta que hay en ella es una historia.
  En "versions" cada archivo es una versión de esa historia. Es texto simple.
  Los nombres empiezan con un número. El número más alto es la más nueva.
  Las líneas de arriba, entre los dos "---", dicen cuándo se guardó.
  En "sittings" están las respuestas de donde salió la historia, una por línea.
  En "events" está lo que vino después: un nombre nuevo, notas, cuándo se contó.
  Una historia que tiene ahí "trashed" está en la papelera, y se va después de unos días.

Cómo guardar una copia
  Copia toda esta carpeta a un lugar de confianza.

Qué no hacer
  No cambies un archivo de aquí. Para cambiar una historia, usa cps-story.
  Guarda la versión vieja y agrega una nueva.
  En "tmp" no hay nada que necesites.

Si los nombres terminan en .age, los archivos están bajo llave
  cps-story pide la frase de acceso. El programa "age" también:
    age -d -i keys/identity.age ARCHIVO
  Con la llave de recuperación en el archivo key.txt, en una línea y sin espacios:
    age -d -i key.txt ARCHIVO
  Sin la frase de acceso y sin la llave de recuperación, nadie puede leerlos.

Si no, no están bajo llave. Quien pueda usar esta computadora como tú puede leerlos.
`;
