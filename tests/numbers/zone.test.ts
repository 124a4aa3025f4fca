import { expect, test } from 'vitest';
import { dayIn, hoursOfDay } from '../../utils/numbers/zone';

test.each([
  ['Asia/Shanghai', '2024-03-10', 24],
  ['America/New_York', '2024-03-10', 23],
  ['America/New_York', '2024-11-03', 25],
  ['Europe/Berlin', '2024-03-31', 23],
  ['Europe/Berlin', '2024-10-27', 25],
  // Midnight itself is left out
  ['America/Sao_Paulo', '2018-11-04', 23],
  ['Australia/Lord_Howe', '2024-10-06', 23.5],
  ['Asia/Kolkata', '2024-02-29', 24],
  ['Pacific/Kiritimati', '2024-12-31', 24],
  ['Pacific/Pago_Pago', '2024-01-01', 24],
  // Samoa went over the date line
  ['Pacific/Apia', '2011-12-30', 0],
])('in %s %s has %d hours', (zone, day, hours) => {
  expect(hoursOfDay(zone, day)).toBe(hours);
});

test.each([
  ['Asia/Shanghai', '2024-12-31T16:00:00Z', '2025-01-01'],
  ['Asia/Shanghai', '2024-12-31T15:59:59Z', '2024-12-31'],
  ['America/Los_Angeles', '2024-03-01T07:59:00Z', '2024-02-29'],
  ['UTC', '2024-05-01T17:30:00+08:00', '2024-05-01'],
])('in %s %s is %s', (zone, moment, day) => {
  expect(dayIn(zone, Date.parse(moment))).toBe(day);
});

test('a zone or a day there is not is refused', () => {
  expect(() => dayIn('Mars/Olympus', 0)).toThrow(RangeError);
  for (const day of ['today', '2024-02-30', '2023-02-29']) expect(() => hoursOfDay('UTC', day)).toThrow(RangeError);
});
