import { Terms, termList } from '../../text/terms';

/** Where, when and for what goods are used. Own list after the usual scene and occasion values of seller forms. */
export const SCENES = new Terms(
  termList(`
home, kitchen, office, outdoor, outdoors, indoor, travel, camping, hiking, wedding, birthday, christmas, halloween, gym, workout, yoga, garden, patio, bathroom, bedroom,
living room, dining room, school, college, dorm, beach, pool, party, everyday, commuting, running, cycling, fishing, hunting, picnic, bbq, valentines day, mothers day, fathers day,
家用, 居家, 厨房, 户外, 办公室, 办公, 宿舍, 旅行, 旅游, 露营, 野餐, 通勤, 上班, 学校, 婚礼, 结婚, 生日, 送礼, 车用, 居家日用, 健身, 跑步, 登山, 徒步, 骑行, 钓鱼, 沙滩, 海边, 泳池, 聚会, 派对, 约会, 日常, 运动,
客厅, 卧室, 卫生间, 浴室, 阳台, 餐厅, 酒店, 商用, 工地, 乔迁, 商务, 开学, 春节, 中秋, 端午, 情人节, 圣诞, 万圣节, 母亲节, 父亲节, 新年, 春季, 夏季, 秋季, 冬季, 春秋, 春夏, 秋冬, 四季, 冬天, 夏天,
廚房, 戶外, 辦公室, 旅遊, 露營, 學校, 婚禮, 車用, 健身, 客廳, 臥室, 浴室, 陽台, 聖誕
`),
);
