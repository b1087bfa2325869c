// Dates that are known in part: 2024-05-16, 2024-05, 2024. Days are counted from 1970.

/** @typedef {[number, number]} Days the first and the last day that a date can mean */

const DAY = 864e5;

/**
 * Give the days that a date can mean, or null where it tells no year.
 * @param {string} text
 * @returns {Days | null}
 */
export function daysOf(text) {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim());
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] || 0), Number(found[3] || 0)];
  if (month > 12 || day > 31) return null;
  const first = Date.UTC(year, month ? month - 1 : 0, day || 1) / DAY;
  const last = day ? first : Date.UTC(month ? year : year + 1, month, 1) / DAY - 1;
  return [first, last];
}

/**
 * Give a day as text.
 * @param {number} day
 */
export function dayText(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Give the number of the month in which a day lies, counted from the year 0.
 * @param {number} day
 */
export function monthOf(day) {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/**
 * Give the first and the last day of a month that `monthOf` counted.
 * @param {number} month
 * @returns {Days}
 */
export function monthDays(month) {
  const [year, number] = [Math.floor(month / 12), month % 12];
  return [Date.UTC(year, number, 1) / DAY, Date.UTC(year, number + 1, 1) / DAY - 1];
}
