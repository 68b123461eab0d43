/**
 * Days off that the law itself fixes by the solar calendar (全国年节及纪念日放假办法, as revised in 2024), for years whose
 * State Council notice is not out yet.
 */
export const fixedHolidays: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
}
