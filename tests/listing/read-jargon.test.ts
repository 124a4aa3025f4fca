import { attribute, description, tableOf } from './tester';

tableOf('read-jargon', {
  valid: [
    { title: '蓝牙音箱 X35K', fields: [description('X35K 续航 12 小时，型号：QD9F，支持 LED 灯')] },
    { title: '蓝牙音箱', fields: [attribute('芯片', 'BK3266'), description('采用 BK3266，另有 AC6925（蓝牙芯片）')] },
  ],
  invalid: [{ title: '蓝牙音箱', fields: [description('配 ‹QD9F› 与 ‹TX88›，‹RZ4K› 加持')], outcome: 'review' }],
});
