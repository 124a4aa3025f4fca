import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { entry, Names } from './words';

/** Whom the goods are for. "male+female" is everybody. */
const WORDED = /* @__PURE__ */ new Names([
  entry('gender male', '男士|男款|男式|男装|男鞋|男童|男包|男表|men|mens|man|gentlemen|boys|boy'),
  entry('gender female', '女士|女款|女式|女装|女鞋|女童|女包|女表|女生|women|womens|woman|ladies|lady|girls|girl'),
  entry('gender any', '男女|男女同款|男女通用|情侣|情侣款|中性|通用|亲子|unisex|couple|couples|family|男女款|男女童'),
  // words that hold another
  entry(
    '',
    '男友风|男朋友|女朋友|女友|男友|女儿红|男神|女神|女王|boyfriend|girlfriend|gift for men|gift for women|gift for him|gift for her|boyfriends',
  ),
]);
const AGES = /* @__PURE__ */ new Names([
  entry(
    'age child',
    '儿童|童装|男童|女童|小学生|幼儿园|童鞋|宝宝|婴儿|婴幼儿|幼儿|小孩|中大童|大童|kids|kid|children|childrens|child|toddler|toddlers|baby|babies|infant|infants|newborn|boys|girls',
  ),
  entry('age adult', '成人|成年人|中老年|老年|老人|adult|adults'),
  entry('age any', '亲子|全家|家庭|儿童成人|成人儿童|family|all ages|学生|青少年|teens?'),
  entry('', 'baby blue|baby pink|babydoll|kid leather|child lock|防儿童|child proof|childproof'),
]);
const FILLED = /* @__PURE__ */ new Names([
  entry('gender male', '男|男士|男性|男款|男式|男童|men|mens|man|male|boys|boy'),
  entry('gender female', '女|女士|女性|女款|女式|女童|women|womens|woman|female|ladies|girls|girl'),
  entry('gender any', '男女|男女通用|中性|通用|不限|情侣|亲子|均可|unisex|all|both|any'),
]);

/** Gender and age in the title against the form. Both named is everybody. */
export const people: Matter<string> = {
  kind: 'people',
  several: true,
  read({ standing, text, label }) {
    if (standing === 'filled') return LABELS.people.test(label) ? [...facts(FILLED, text), ...facts(AGES, text)] : [];
    return standing === 'title' ? [...facts(WORDED, text), ...facts(AGES, text)] : [];
  },
  relation: (said, against) => (said === against || said === 'any' || against === 'any' ? 'same' : 'doubt'),
};

function facts(names: Names, text: string): Fact<string>[] {
  return names.in(text).flatMap(({ id, start, end }) => {
    const [about = '', value = ''] = id.split(' ');
    return id === '' ? [] : [{ about, value, start, end }];
  });
}
