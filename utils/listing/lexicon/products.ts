import { segment } from '../../text/segment';
import { type TermHit, Terms, termList } from '../../text/terms';
import { GOODS_LATIN } from './latin/goods';
import { SYNONYMS_LATIN } from './latin/synonyms';
import { gazetteer } from './zh/gazetteer';

const LATIN = new Terms(GOODS_LATIN);
const HAN = /\p{Script=Han}/u;

/** Words for goods, Latin and Chinese. */
export const PRODUCTS = {
  /** The words for goods of a text, in order and apart; a Chinese text is read word by word. */
  find(text: string): TermHit[] {
    const latin = LATIN.find(text);
    if (!HAN.test(text)) return latin;
    const chinese = segment(text, [gazetteer()]).flatMap(({ start, end, kind }): TermHit[] =>
      kind === 'product' ? [{ start, end, term: text.slice(start, end) }] : [],
    );
    const apart = latin.filter((hit) => !chinese.some((word) => word.start < hit.end && hit.start < word.end));
    return [...apart, ...chinese].toSorted((one, other) => one.start - other.start);
  },
};

/** Words for one and the same thing: a title needs one of each set. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ...SYNONYMS_LATIN,
  '保险箱, 保险柜, 铁柜, 金库, 收钱箱, 收银箱, 储物箱, 手提箱, 首饰盒',
  '保險箱, 保險櫃, 鐵櫃, 金庫, 財庫',
  '泳衣, 泳装, 泳裝, 比基尼, 游泳衣',
  '发带, 发饰, 发箍, 头饰, 发圈, 髮帶, 髮飾, 髮箍, 頭飾',
  '背心, 文胸, 抹胸, 裹胸, 胸罩, 内衣',
  '墙饰, 壁饰, 挂饰, 摆件, 装饰品, 壁挂, 挂件, 墙面装饰',
  '接头, 对接头, 直通头, 连接器, 对接器, 转接头',
  '双肩包, 背包, 书包, 旅行包, 后背包, 後背包',
  '台灯, 床头灯, 护眼灯, 小夜灯, 夜灯',
  '拖鞋, 凉拖, 凉鞋, 沙滩鞋, 洞洞鞋',
  '运动鞋, 休闲鞋, 板鞋, 跑步鞋, 小白鞋, 旅游鞋',
  '外套, 夹克, 上衣, 大衣, 风衣',
  '裤子, 长裤, 休闲裤, 运动裤, 打底裤',
  '瓶, 玻璃瓶, 星空瓶, 荧光瓶, 夜光瓶, 漂流瓶, 许愿瓶',
  '手镯, 手环, 手链, 镯子',
  '垫, 坐垫, 靠垫, 座垫, 椅垫, 腰靠',
  '沙发垫, 沙发套, 沙发巾, 沙发罩',
  '纸巾, 卫生纸, 卷纸, 厕纸, 手纸, 卷筒纸',
  '衬衫, 衬衣, 白衬衫, 白衬衣, 襯衫, 襯衣',
  '斗柜, 斗橱, 储物柜, 收纳柜, 抽屉柜, 六斗柜, 五斗橱',
].map(termList);
