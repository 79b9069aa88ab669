/** The page that lies in the folder of the stories, for whoever finds it without the program. */
export const readMeFirst: string = `READ ME FIRST

This folder was made by cps-story. It holds recovery stories. They are private.
If they are not yours, please close the folder and leave it as it is.

How to read a story without cps-story
  Open the folder "stories". Each folder in it is one story.
  In "versions" each file is one version of that story. It is plain text.
  The names begin with a number. The highest number is the newest.
  The lines at the top, between the two "---", say when it was kept.
  In "sittings" are the answers the story was made from, one on each line.
  In "events" is what came later: a new name, notes, when it was told.
  A story with "trashed" there is in the trash, and goes after some days.

How to keep a copy
  Copy this whole folder to a place you trust.

What not to do
  Do not change a file in here. To change a story, use cps-story.
  It keeps the old version and adds a new one.
  In "tmp" there is nothing you need.

If names end with .age, the files are locked
  cps-story asks for the passphrase. So does the program "age":
    age -d -i keys/identity.age FILE
  With the recovery key in the file key.txt, in one line and without blanks:
    age -d -i key.txt FILE
  Without the passphrase and the recovery key, nobody can read them.

If they do not, they are not locked. Who can use this computer as you can read them.
`;
