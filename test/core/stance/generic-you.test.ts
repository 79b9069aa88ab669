import { pairsOf } from './judging.ts';

/** "You" in the teller's own story needs a habit of then and the teller's past beside it; an order or a day of now means the listener. */
pairsOf('generic-you', [
  [
    'I was using every day. You wake up and you have to run for it.',
    'I was using every day. You have to run from it.',
  ],
  [
    'You sit in the chair and you feel nothing. I did that for a year.',
    'You sit in that chair and you need to say it. You have to learn.',
  ],
  ['Every morning you lie to your kids. I lost count.', 'Today you lie to your kids. I lost count.'],
  [
    'When you live in a car you learn to hush. I had two winters of it.',
    'When you come in you must learn to hush. I had to.',
  ],
  ['In jail you learn who your people are. I did.', 'In this group you learn who your people are.'],
  ['i was on the street 2 yrs. you wait and you wait', 'i was late. you should wait'],
  ['You keep a bag by the door, and my hands never stopped.', 'You keep a bag by the door.'],
  ['I drank. You drink to sleep and you lie about it.', 'I see. You drink to sleep.'],
  ['You wake up and you feel nothing, every single day.', 'You feel nothing.'],
  ['I drank for years. You wake at four. You feel nothing.', 'I see. You wake at four. You feel nothing.'],
  ['You are angry for a while. I was, for four years.', 'You are angry. I was too, for four years.'],
  ['In my family you keep quiet. I was nine before I knew.', 'You keep quiet. She was nine.'],
  [
    'When I was homeless, you have to guard your bag.',
    'When I was homeless I had to, so you have to guard it.',
  ],
  ['When I drank its like you must win every time.', 'When I was where your son is, you must stay away.'],
  ['In my army years, you have to ask for water.', 'In my sober years I saw that you have to ask.'],
  ['I did two years, and in there you must watch the door.', 'There is a bus, and you must catch it.'],
  [
    'I picked fruit, and on a farm like that you have to be up at four.',
    'I like a farm like that, you have to see it.',
  ],
  ['Where I grew up, you keep it in the family.', 'Where you grew up, you must keep it.'],
  ['The way I was raised, you must share.', 'The way I was raised taught me, and you must share.'],
  [
    'I drove a cab, and you keep thinking you will be fine, and I never was.',
    'I drove a cab, and you should quit, and I never did.',
  ],
  ['That was me at night: you keep a light on.', 'That was kind of you: you must keep it.'],
  [
    'You tell yourself you can drink and you will be fine, and I told it to my wife.',
    'You tell me you can drink, and you must know my view.',
  ],
  ['I hid. Every night you lie to your mother.', 'I had to learn this: you must call her every night.'],
  ['You wake up and you wait.', 'You keep a grudge and you lie about it.'],
  ['When I was low, you sit there and you wait.', 'When I was low, you sit there and so you must get up.'],
  ['I was low and you wake up and you drink.', 'I was low, mate, you wake up and you drink.'],
  ['I was low. You wake up and you wait.', 'I was low. On Monday you wake up and you wait.'],
  ['I was ill. You wake up and you drink.', 'I was ill. You wake up and you drink, no exceptions.'],
  ['In that barracks you wake up and you wait.', 'I understand everything you wake up to and you wait.'],
  [
    'You wake up at three in the cold, and that was me.',
    'You wake up at three in the cold, and that is you.',
  ],
]);
