import { pairsOf } from './judging.ts';

/** What stands inside a condition is not claimed; what follows from it is. */
pairsOf('conditional', [
  ['If you need to leave, the door is open.', 'If it gets loud, you need to leave.'],
  ['If you have to go now, go.', 'If he yells you have to go.'],
  ['When you must choose, it hurts.', 'When it hurts, you must choose.'],
  ["I'm sorry you have to wait.", "I'm sorry, you have to wait."],
  ['I can see why you feel nothing.', 'I know why: you feel nothing.'],
  ['It makes sense that you are angry.', 'It makes no sense, you are angry.'],
  ['No wonder you feel nothing.', 'I wonder a lot; you feel nothing.'],
  ['When I say you must go, laugh.', 'When I left you must believe the only way was the bus.'],
  ["Unless you need to rest, let's walk.", 'Unless it rains, you need to rest.'],
  ['I can wait until you have to go.', 'I can wait, you have to go.'],
  ['If there is anything you need to say, I have time.', 'If there is time, you need to say it.'],
  ['If you feel you should rest, rest.', 'If you feel it coming, you should rest.'],
  ['Whether you should go is yours to settle.', 'Whether it rains or not, you should go.'],
  ['In case you have to wait, there is tea.', 'Just in case, you have to wait.'],
  ['Should you feel low and you need to see me, come.', 'You feel low and you need to see me.'],
  ['Take whatever you need to carry.', 'Whatever the cost, you need to carry it.'],
  ['Whenever you think you should run, ring first.', 'Whenever it gets lonely you should run.'],
  ['if u gotta go, go, no hard feelings', 'if its late then you gotta go'],
  ['If you tell him that she says you must rest, wait.', 'If you tell her she will see that you must rest.'],
  [
    'When the pain is such that you must rest, rest.',
    'When you have sat with it the pain will say you must rest.',
  ],
  ['If you think you must rest, wait.', 'Even if you think you must rest, wait.'],
]);
