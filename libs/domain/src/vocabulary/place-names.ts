const places = [/^[省市区县州盟旗]/u, /^\p{Script=Han}{2,5}?(?:自治区|自治州|[省市县州盟旗区])/u]

/** A department's name as it is and without the place it begins with, as 市科技局 and 武汉市科技局 are both 科技局. */
export const withoutPlace = (name: string): string[] => [
  ...new Set([name, ...places.map((place) => name.replace(place, ''))]),
]

const endings = /(?:委员会|办公室|管理局|[局委办厅部处])$/u

/** What a department is about, without what kind of office it is: 发展和改革委员会 and 发展和改革局 are both 发展和改革. */
export const withoutEnding = (name: string): string => name.replace(endings, '')
