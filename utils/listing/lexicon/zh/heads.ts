/** Characters that end most Chinese product words: a title whose word the list lacks may still be read by its head. */
export const HEAD_CHARACTERS: ReadonlySet<string> = new Set(
  '机鞋装子包套衣裤裙帽灯杯锅壶瓶盒箱柜桌椅床垫巾纸膏霜液水粉油皂刷刀笔书本卡表镜链环球车器仪架板管线带绳网帘毯被枕袜饰品膜贴画花茶酒糖饼肉米奶片丸药露乳機裝褲燈鍋壺櫃墊紙筆書錶鏡鏈鍊環車儀線帶繩網簾飾畫餅藥牌剂串砂锁钉泵阀尺秤伞币票券壳珠坠镯戒坛炉灶粮窝笼绒苗籽块棒签轮胎桶筒罐勺铲叉钩框弓箭剑枪船梯砖漆扇钟凳几囊素酱粥糕羹筷碟缸盆篮筐轴门窗塞帚篷棚旗匾印钥劑鎖釘傘幣殼鐲爐糧籠絨塊籤輪鉤鐘門',
);
