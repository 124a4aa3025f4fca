/** Characters that end most Chinese product words: a title whose word the list lacks may still be read by its head. */
export const HEAD_CHARACTERS: ReadonlySet<string> = new Set(
  '机鞋装子包套衣裤裙帽灯杯锅壶瓶盒箱柜桌椅床垫巾纸膏霜液水粉油皂刷刀笔书本卡表镜链环球车器仪架板管线带绳网帘毯被枕袜饰品膜贴画花茶酒糖饼肉米奶片丸药露乳機鞋裝褲帽燈鍋壺櫃墊紙筆書錶鏡鏈鍊環車儀線帶繩網簾飾畫餅藥',
);
